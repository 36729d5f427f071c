import Testing

/// A sound folder with one thing changed for the worse, and all that is then said about it.
struct BadFolder: CustomTestStringConvertible {
    /// In a file, what stands there and what is written instead.
    typealias Edit = (file: String, old: String, new: String)

    /// The stable name of the diagnostics.
    let name: String
    let fr: String
    let en: String
    private let edits: [Edit]

    init(_ name: String, _ file: String, _ old: String, _ new: String, fr: String, en: String) {
        self.init(name, [(file, old, new)], fr: fr, en: en)
    }

    init(_ name: String, _ edits: [Edit], fr: String, en: String) {
        (self.name, self.edits, self.fr, self.en) = (name, edits, fr, en)
    }

    static let all = sources + settings + hours + availability + papers + speakers + penalties + changes

    var testDescription: String { "\(name) \(edits.map(\.new))" }

    /// The files after the changes. To change nothing (`""`) is to write the whole file, or to remove it (`—`).
    var files: [String: String] {
        edits.reduce(into: Self.soundFiles) { files, edit in
            if edit.old.isEmpty {
                files[edit.file] = edit.new == "—" ? nil : edit.new
            } else {
                let text = files[edit.file] ?? ""
                precondition(text.contains(edit.old), "\(name): \(edit.old)")
                files[edit.file] = text.replacing(edit.old, with: edit.new, maxReplacements: 1)
            }
        }
    }

    static let soundFiles = [
        "colloque.yaml": """
        titre: Le guichet
        dates: 2012-11-15 / 2012-11-16
        créneaux:
          - jeudi 15 11:00–12:30
          - jeudi 15 14:00–15:30
          - vendredi 16 9:30–11:00
        salles:
          - {nom: Salle A, places: 60, équipement: [vidéoprojecteur]}
          - {nom: Salle B}
        axes:
          - {id: 1, titre: Recevoir}
          - {id: 2, titre: Attendre}
        """,
        "papers.csv": """
        id,title,axis,other axes,speakers,duration,audience,needs,status,pin,before,same session
        C1,One,1,,Ada Lovelace,,,,,,,
        C2,Two,2,,Alan Turing,,,,,,,
        """,
        "speakers.csv": """
        name,e-mail,unavailable,remote
        Ada Lovelace,,,
        Alan Turing,,,
        """,
    ]
}

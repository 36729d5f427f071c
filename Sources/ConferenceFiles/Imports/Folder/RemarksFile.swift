import ConferenceModel

/// What files of another program say and a folder has no place for, as a text for people.
struct RemarksFile {
    private let remarks: [ImportRemark]
    /// Of papers, by id.
    private let titles: [String: String]
    private let language: Language

    init(_ remarks: [ImportRemark], of conference: Conference, language: Language) {
        (self.remarks, self.language) = (remarks, language)
        titles = Dictionary(conference.papers.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    }

    var text: String {
        let bySubject = Dictionary(grouping: remarks, by: \.subject)
        let paragraphs = remarks.map(\.subject).unique.map { subject in
            let heading = ([subject] + [titles[subject]].compactMap(\.self)).map(\.oneLine).joined(separator: " — ")
            return "\n\(heading)\n" + (bySubject[subject] ?? []).map(line).joined()
        }
        return Self.preamble[language] + "\n" + paragraphs.joined()
    }

    /// Further lines of a value stand under its first.
    private func line(_ remark: ImportRemark) -> String {
        let colon = Text(fr: "\u{A0}: ", en: ": ")[language]
        let value = remark.value.split(whereSeparator: \.isNewline).map { String($0).oneLine }
        return
            "  \(remark.field.oneLine)\(colon)\(value.joined(separator: "\n    "))  (\(remark.location.description.oneLine))\n"
    }

    private static let preamble = Text(
        fr:
            "Ce que les fichiers importés disent de plus que le dossier, avec l’endroit où ils le disent. Colloque ne lit pas ce texte.",
        en:
            "What the imported files say besides what is in the folder, and where they say it. Colloque does not read this text."
    )
}

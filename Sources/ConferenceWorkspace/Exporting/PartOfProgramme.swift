package import ConferenceModel
package import ProgrammeExports

/// A part of a programme as somebody asks for it: the kind of thing, and its name.
package struct PartOfProgramme: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case axis, day, speaker, room
    }

    private let kind: Kind
    private let name: String

    package init(_ kind: Kind, _ name: String) { (self.kind, self.name) = (kind, name) }

    /// - Throws: when the conference has nothing of the name.
    package func selection(in conference: Conference) throws(WorkspaceFailure) -> Selection {
        switch kind {
        case .axis:
            .axis(try find(conference.axes.map { [$0.id, $0.title.fr, $0.title.en] }, as: conference.axes.references))
        case .day: .day(try find(conference.days.map { [$0.iso, $0.text.fr, $0.text.en] }, as: conference.days))
        case .speaker: .speaker(try find(conference.speakers.map { [$0.name] }, as: conference.speakers.references))
        case .room: .room(try find(conference.rooms.map { [$0.name] }, as: conference.rooms.references))
        }
    }

    /// By the first name letter by letter, or by any, accents and capitals aside, when one alone answers to it.
    private func find<Element>(_ names: [[String]], as elements: [Element]) throws(WorkspaceFailure) -> Element {
        if let index = names.firstIndex(where: { $0.first == name }) { return elements[index] }
        let wanted = Spelling.folded(name)
        let found = names.indices.filter { names[$0].contains { Spelling.folded($0) == wanted } }
        if found.count == 1 { return elements[found[0]] }
        let nearest = Spelling.nearest(to: name, among: names.flatMap { $0 })
        let some = names.prefix(6).compactMap(\.first).joined(separator: ", ") + (names.count > 6 ? ", …" : "")
        throw WorkspaceFailure(
            .notUnderstood,
            Text(
                fr: "rien ne s’appelle ainsi\u{A0}: «\u{A0}\(name)\u{A0}»"
                    + (nearest.map { " — vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{202F}?" } ?? " — il y a \(some)"),
                en: "nothing is called \"\(name)\""
                    + (nearest.map { " — did you mean \"\($0)\"?" } ?? " — there is \(some)")))
    }
}

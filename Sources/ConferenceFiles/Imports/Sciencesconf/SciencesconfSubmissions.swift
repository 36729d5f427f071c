import ConferenceModel

/// `document@docid@status` with `metadata`, `authors` and `laboratory@labidx`.
struct SciencesconfSubmissions {
    private let root: MarkupElement
    private let file: String

    init(_ root: MarkupElement, file: String) { (self.root, self.file) = (root, file) }

    func read(into draft: inout ImportDraft) {
        let documents = root.name == "document" ? [root] : root.descendants("document")
        if documents.isEmpty { draft.report(ImportFault.otherContent, at: place(root)) }
        for (index, document) in documents.enumerated() { read(document, number: index + 1, into: &draft) }
    }

    private func place(_ element: MarkupElement) -> Location { Location(file: file, line: element.line) }

    private func read(_ document: MarkupElement, number: Int, into draft: inout ImportDraft) {
        let metadata = document.first("metadata") ?? document
        let id = document.value("docid") ?? "\(number)"
        var paper = SourcePaper(id: id, title: metadata.value("title") ?? "", at: place(document))
        paper.state = draft.state(document.value("status") ?? "", of: id, at: place(document))
        paper.abstract = metadata.value("abstract") ?? ""
        paper.keywords = metadata.elements("keyword").flatMap { $0.text.list() }
        let (subject, topics) = (metadata.value("subject"), metadata.elements("topic").map(\.text.oneLine))
        paper.axes = topics.filter { !$0.isEmpty }
        if paper.axes.isEmpty {
            paper.axes = [subject?.oneLine].compactMap(\.self)
        } else {
            draft.keep("subject", subject, of: id, at: place(metadata))
        }
        readAuthors(document, of: &paper, into: &draft)
        let known = [
            "title", "abstract", "subject", "topic", "keyword", "authors", "laboratories", "laboratory", "author",
        ]
        for other in metadata.elements where !known.contains(other.name) {
            draft.keep(other.name, other.text, of: id, at: place(other))
        }
        if metadata.name != document.name {
            for other in document.elements where other.name != "metadata" && !known.contains(other.name) {
                draft.keep(other.name, other.text, of: id, at: place(other))
            }
        }
        for title in metadata.elements("title").dropFirst() {
            draft.keep("title", title.text, of: id, at: place(title))
        }
        draft.add(paper)
    }

    /// Those who are said to speak do; else who may be written to; else the first.
    private func readAuthors(_ document: MarkupElement, of paper: inout SourcePaper, into draft: inout ImportDraft) {
        let laboratories = Dictionary(
            document.descendants("laboratory").map { ($0.value("labidx") ?? "", Self.affiliation($0)) },
            uniquingKeysWith: { first, _ in first })
        let authors = document.descendants("author").enumerated()
            .sorted { (Self.order($0.element), $0.offset) < (Self.order($1.element), $1.offset) }.map(\.element)
        let people = authors.compactMap { author -> (SourcePerson, MarkupElement)? in
            let name = PersonName.joined(first: author.value("firstname") ?? "", last: author.value("lastname") ?? "")
            let labs = (author.value("labidx") ?? "").list().compactMap { laboratories[$0] }.filter { !$0.isEmpty }
            let affiliation = labs.isEmpty ? author.value("affiliation") : labs.joined(separator: " ; ")
            return SourcePerson(name, email: author.value("email"), affiliation: affiliation, at: place(author))
                .map { ($0, author) }
        }
        func those(_ mark: String) -> [Int] { people.indices.filter { Self.isYes(people[$0].1.value(mark)) } }
        let speaking = [those("speaker"), those("corresponding"), Array(people.indices.prefix(1))].first { !$0.isEmpty }
        if those("speaker").isEmpty, people.count > 1 { draft.papersWithoutSpeakers += 1 }
        for (index, person) in people.enumerated() {
            if speaking?.contains(index) == true {
                paper.add(speaker: draft.person(person.0))
            } else {
                paper.authors.append(draft.author(person.0))
            }
        }
    }

    private static func order(_ author: MarkupElement) -> Int { author.value("order").flatMap { Int($0) } ?? .max }

    private static func isYes(_ text: String?) -> Bool { ["1", "true", "yes", "oui"].contains(text?.lowercased()) }

    private static func affiliation(_ laboratory: MarkupElement) -> String {
        [laboratory.value("name"), laboratory.value("affiliation")].compactMap(\.self).joined(separator: ", ")
    }
}

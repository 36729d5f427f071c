internal import ConferenceModel

/// The programme in Markdown (GitHub's, for its tables): one table a day, rooms side by side.
struct MarkdownDocument {
    private let edition: Edition
    private var conference: Conference { edition.conference }
    private var language: Language { edition.language }

    init(_ edition: Edition) { self.edition = edition }

    var text: String {
        let place = conference.place.isEmpty ? "" : " · \(escaped(conference.place))"
        let header = "# \(escaped(edition.title))\n\n\(conference.dates[language])\(place)\n"
        let axes = conference.axes.references.map { axis in
            "- \(badge(axis))\u{A0}: \(escaped(conference.axes[axis].title[language]))\n"
        }.joined()
        let days = edition.days.map(day)
        let footer = "*\(Label.generator[language])\(edition.version.proof.map { " · \($0.text[language])" } ?? "")*\n"
        let head = [header, "## \(Label.axes[language])\n\n\(axes)"]
        return (head + days + cancellations + [footer]).joined(separator: "\n")
    }

    private var cancellations: [String] {
        let cancelled = edition.showsCancelled ? Agenda(edition).cancellations : []
        if cancelled.isEmpty { return [] }
        let items = cancelled.map { paper in
            let names = paper.speakers.map(escaped).joined(separator: ", ")
            return "- \(paper.hours.text[language]), \(escaped(paper.room)) · ~~\(escaped(paper.title))~~"
                + (names.isEmpty ? "" : " — *\(names)*") + " · \(Label.cancelled[language])\n"
        }
        return ["## \(Label.cancellations[language])\n\n" + items.joined()]
    }

    private func day(_ plan: DayPlan) -> String {
        let headings = [Label.time[language]] + plan.rooms.map { escaped(conference.rooms[$0].name) }
        let rows = plan.rows.map { row($0, width: plan.rooms.count) }
        let rule = headings.map { _ in "---" }
        return "## \(plan.date.heading[language])\n\n" + ([headings, rule] + rows).map(line).joined()
    }

    private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

    private func row(_ row: DayPlan.Row, width: Int) -> [String] {
        let hours = row.interval.hours[language]
        switch row {
        case .event(let event):
            let place = event.place.map { " · \(escaped($0))" } ?? ""
            let title = "*\(escaped(event.title[language]))*\(place)"
            return [hours, title] + Array(repeating: "", count: max(width - 1, 0))
        case .timeSlot(_, let rooms): return [hours] + rooms.map { $0.map(session).joined(separator: "<br>") }
        }
    }

    private func session(_ session: Session) -> String {
        let talks = edition.talks(of: session).map { talk in
            let paper = conference.papers[talk.paper]
            let names = paper.speakers.map { escaped(conference.speakers[$0].name) }.joined(separator: ", ")
            let replaced = edition.showsCancelled ? edition.replaced[talk.paper] : nil
            return "\(talk.interval.start.text[language]) \(escaped(paper.title))"
                + (names.isEmpty ? "" : " — *\(names)*")
                + (replaced.map { " (\(escaped(Label.replaces($0.title)[language])))" } ?? "")
        }
        return ([badge(session.axis)] + talks).joined(separator: "<br>")
    }

    private func badge(_ axis: Reference<Axis>) -> String {
        "**\(Label.axis[language])\u{A0}\(escaped(conference.axes[axis].id))**"
    }

    /// Characters that mean something to Markdown inside a line lose it.
    private func escaped(_ text: String) -> String {
        text.typeset.trimmed.map { "\\`*_[]<>|~&#$".contains($0) ? "\\\($0)" : String($0) }.joined()
    }
}

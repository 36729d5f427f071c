internal import ConferenceModel
internal import WorkbookWriting

/// A day as a sheet: hours down, rooms across, a session in its axis’s colour.
struct DaySheet {
    private typealias Cell = NewWorkbook.Cell

    private let plan: DayPlan
    private let edition: Edition
    private let marks: [AxisMark]
    private var conference: Conference { edition.conference }
    private var language: Language { edition.language }

    init(_ plan: DayPlan, of edition: Edition, marks: [AxisMark]) {
        (self.plan, self.edition, self.marks) = (plan, edition, marks)
    }

    var sheet: NewWorkbook.Sheet {
        let width = max(plan.rooms.count, 1)
        let empty = [Cell](repeating: .empty, count: width)
        let head: [[Cell]] = [
            [.text("\(edition.title) · \(plan.date.heading[language])", .bold)] + empty,
            [.text(Label.editElsewhere[language])] + empty,
            [.text(Label.time[language], .bold)]
                + plan.rooms.map { .text(conference.rooms[$0].name.line.trimmed, .bold) },
        ]
        var sheet = NewWorkbook.Sheet(name: plan.date.sheetName[language], rows: head + plan.rows.map(row))
        sheet.widths = [14] + [Int](repeating: 40, count: width)
        sheet.frozen = (rows: head.count, columns: 1)
        sheet.fitsOnePage = true
        let events = plan.rows.indices.filter { if case .event = plan.rows[$0] { width > 1 } else { false } }
        sheet.spans =
            [0, 1].map { NewWorkbook.Span(row: $0, column: 0, columns: width + 1) }
            + events.map { NewWorkbook.Span(row: head.count + $0, column: 1, columns: width) }
        return sheet
    }

    private func row(_ row: DayPlan.Row) -> [Cell] {
        let hours = Cell.text(row.interval.hours[language], .bold)
        switch row {
        case .event(let event):
            let place = event.place.map { " · \($0.line.trimmed)" } ?? ""
            let title = Cell.text(event.title[language].line.shortened + place, CellStyle(wraps: true, fill: "EEEEEE"))
            return [hours, title] + [Cell](repeating: .empty, count: max(plan.rooms.count - 1, 0))
        case .timeSlot(_, let rooms):
            return [hours]
                + rooms.map { sessions in
                    guard let first = sessions.first else { return .empty }
                    // Pale, as people print it.
                    let colour = marks[first.axis.index].colour.tint
                    return .text(
                        sessions.map(text).joined(separator: "\n\n"),
                        CellStyle(wraps: true, fill: colour.digits, ink: colour.text.digits))
                }
        }
    }

    private func text(of session: Session) -> String {
        let axis = conference.axes[session.axis]
        let head =
            "\(marks[session.axis.index].symbol) \(Label.axis[language]) \(axis.id.line)\(Label.colon[language])"
            + axis.title[language].line.shortened
        let talks = edition.talks(of: session).map { talk in
            let paper = conference.papers[talk.paper]
            let names = conference.speakerNames(of: talk.paper).joined(separator: ", ").line.shortened
            return "\(talk.interval.start.text[language])  \(paper.title.line.trimmed.shortened) [\(paper.id.line)]"
                + (names.isEmpty ? "" : "\n\(names)")
        }
        return ([head] + talks).joined(separator: "\n")
    }
}

extension CalendarDate {
    /// `jeudi 15 novembre 2012`: at most 31 characters, which is all that a sheet’s name may have.
    fileprivate var sheetName: Text {
        Text(fr: "\(text.fr) \(year)", en: "\(text.en) \(year)")
    }
}

extension String {
    /// What a cell of a grid has room for.
    fileprivate var shortened: String { count > 300 ? prefix(299) + "…" : self }
}

internal import ConferenceModel
internal import WorkbookWriting

/// The programme as a workbook: a sheet a day laid out as its grid, to be read, and flat tables. The one called *Programme* can
/// be edited, and is what Colloque reads back.
struct ProgrammeWorkbook {
    private let edition: Edition
    private let marks: [AxisMark]
    private var conference: Conference { edition.conference }
    private var language: Language { edition.language }

    init(_ edition: Edition) {
        self.edition = edition
        marks = AxisMark.marks(of: edition.conference)
    }

    func bytes(as kind: NewWorkbook.Kind) throws(WritingFailure) -> [UInt8] {
        let grids = edition.days.map { DaySheet($0, of: edition, marks: marks).sheet }
        return try NewWorkbook(grids + [programme, papers, speakers, sessions]).bytes(as: kind)
    }

    private var programme: NewWorkbook.Sheet {
        let table = FlatTable(edition)
        let rows = table.rows.map { row in
            row.cells.map { NewWorkbook.Cell.text($0.line.trimmed, style(of: row.axis)) }
        }
        return sheet(
            Label.programme, table.headings, rows, widths: [12, 8, 8, 20, 8, 30, 8, 10, 60, 30, 10, 30])
    }

    private var papers: NewWorkbook.Sheet {
        let headings = [
            Text("id"), Label.title, Label.axis, Label.speakers, Label.minutes, Label.keywords, Label.abstract,
        ]
        let rows = edition.papers.map { conference.papers[$0] }.map { paper in
            [
                .text(paper.id.line.trimmed), text(paper.title), .text(conference.axes[paper.axis].id.line),
                text(paper.speakers.map { conference.speakers[$0].name }.joined(separator: ", ")),
                NewWorkbook.Cell.number(paper.duration.count), text(paper.keywords.joined(separator: ", ")),
                .text(paper.abstract.lines, .wrapped),
            ]
        }
        return sheet(Label.papers, headings.map { $0[language] }, rows, widths: [10, 60, 8, 30, 9, 30, 80])
    }

    /// Without e-mail addresses: the workbook is made public.
    private var speakers: NewWorkbook.Sheet {
        let headings = [Label.name, Label.affiliation, Label.papers]
        let papers = Dictionary(
            grouping: edition.papers.flatMap { paper in
                conference.papers[paper].speakers.map { (speaker: $0, id: conference.papers[paper].id) }
            }, by: \.speaker)
        let shown = conference.speakers.references.filter { edition.selection == nil || papers[$0] != nil }
        let rows = shown.map { speaker in
            [
                text(conference.speakers[speaker].name), text(conference.speakers[speaker].affiliation ?? ""),
                text((papers[speaker] ?? []).map(\.id).joined(separator: ", ")),
            ]
        }
        return sheet(Label.speakersSheet, headings.map { $0[language] }, rows, widths: [30, 40, 20])
    }

    private var sessions: NewWorkbook.Sheet {
        let headings = [
            Label.day, Label.start, Label.end, Label.room, Label.axis, Label.axisTitle, Label.papers,
        ]
        let rows = edition.programme.sessions.map { session in
            let (slot, axis) = (conference.timeSlots[session.timeSlot].interval, conference.axes[session.axis])
            return [
                slot.date.iso, slot.start.iso, slot.end.iso, conference.rooms[session.room].name, axis.id,
                axis.title[language],
                edition.talks(of: session).map { conference.papers[$0.paper].id }.joined(separator: ", "),
            ].map { NewWorkbook.Cell.text($0.line.trimmed, style(of: session.axis)) }
        }
        return sheet(Label.sessions, headings.map { $0[language] }, rows, widths: [12, 8, 8, 20, 8, 40, 30])
    }

    private func sheet(
        _ name: Text, _ headings: [String], _ rows: [[NewWorkbook.Cell]], widths: [Int]
    ) -> NewWorkbook.Sheet {
        var sheet = NewWorkbook.Sheet(name: name[language], rows: [headings.map { .text($0, .bold) }] + rows)
        (sheet.widths, sheet.frozen) = (widths, (rows: 1, columns: 0))
        return sheet
    }

    private func text(_ text: String) -> NewWorkbook.Cell { .text(text.line.trimmed, .wrapped) }

    private func style(of axis: Reference<Axis>?) -> CellStyle {
        guard let axis else { return .wrapped }
        let colour = marks[axis.index].colour.tint
        return CellStyle(wraps: true, fill: colour.digits, ink: colour.text.digits)
    }
}

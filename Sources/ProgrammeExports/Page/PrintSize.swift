internal import ConferenceModel

/// The size of type with which something fits on one page of paper, by counting lines.
struct PrintSize {
    /// In tenths of a point.
    let tenths: Int

    /// `8.5pt`.
    var css: String { "\(tenths / 10).\(tenths % 10)pt" }

    /// The largest size with which it fits; the smallest when none does: the page then breaks between rows.
    /// - Parameters:
    ///   - sizes: in tenths of a point, the largest first.
    ///   - area: in points, what the paper leaves under the headings.
    ///   - height: of what is printed when it is so wide, both in ems.
    private init(
        _ sizes: StrideThrough<Int>, in area: (width: Double, height: Double), height: (_ width: Double) -> Double
    ) {
        let fitting = sizes.first { tenths in
            let em = Double(tenths) / 10
            return height(area.width / em) * em <= area.height
        }
        tenths = fitting ?? Array(sizes).last ?? 0
    }

    /// Of a day on A4, landscape.
    /// - Parameter withdrawn: what stands under the table.
    static func day(_ plan: DayPlan, _ pieces: PagePieces, withdrawn: Markup) -> PrintSize {
        let rows = plan.rows.map { pieces.runs(of: $0) }
        let rest = PrintedRuns(withdrawn, isRunOn: false)
        return PrintSize(stride(from: 100, through: 50, by: -5), in: (776, 455)) { width in
            let room = (width - PrintStyle.hours) / Double(max(plan.rooms.count, 1)) - 3
            let heights = rows.map { sessions in
                sessions.isEmpty ? event : 0.7 + (sessions.map { head + $0.height(width: room) }.max() ?? 0)
            }
            return 2 + heights.reduce(0, +) + rest.heightUnderTable(width: width)
        }
    }

    /// Of all days on A3: one day in landscape, several one above the other. The sessions of a time slot share the width.
    /// - Parameter withdrawn: by day, what stands under its rows.
    static func poster(_ plans: [DayPlan], _ pieces: PagePieces, withdrawn: [Markup]) -> PrintSize {
        let key = 20 + 16 * Double(pieces.conference.axes.count)
        let sheet = plans.count == 1 ? (width: 1110.0, height: 650.0) : (width: 763.0, height: 1065.0)
        let area = (sheet.width, sheet.height - 45 * Double(plans.count) - key)
        let rows = plans.flatMap(\.rows).map { pieces.runs(of: $0) }
        let rest = withdrawn.map { PrintedRuns($0, isRunOn: false) }
        return PrintSize(stride(from: 150, through: 50, by: -5), in: area) { width in
            let heights = rows.map { sessions in
                let own = (width - PrintStyle.hours) / Double(max(sessions.count, 1)) - 3
                let papers = sessions.map {
                    $0.height(width: own, column: PrintStyle.column, gap: PrintStyle.gap)
                }
                return sessions.isEmpty ? event : 0.7 + head + (papers.max() ?? 0)
            }
            return (heights + rest.map { $0.heightUnderTable(width: width) }).reduce(0, +)
        }
    }

    /// Of a room's sessions of a day on A4, upright, and of so many events.
    static func sign(_ sessions: [Session], events: Int, in room: String, _ pieces: PagePieces) -> PrintSize {
        // The room's name stands in letters of 44 points, some two dozen to a line.
        let area = (500.0, 620 - 46 * Double(room.count / 23))
        let runs = sessions.map { session in
            let title = pieces.conference.axes[session.axis].title[pieces.language]
            return (
                head: PrintedRuns("<p>\(title)</p>", isRunOn: false),
                papers: PrintedRuns(pieces.papers(of: session), isRunOn: false)
            )
        }
        return PrintSize(stride(from: 170, through: 70, by: -5), in: area) { width in
            runs.reduce(4.6 * Double(events)) { sum, session in
                sum + 3.5 + session.head.height(width: width - 1.5) + session.papers.height(width: width - 1.5)
            }
        }
    }

    /// The height of an event's row, and of what stands above a session's papers, in ems.
    private static let (event, head) = (1.7, 1.6)
}

extension PagePieces {
    /// The papers of a row, session by session; nothing of an event.
    fileprivate func runs(of row: DayPlan.Row) -> [PrintedRuns] {
        guard case .timeSlot(_, let rooms) = row else { return [] }
        return rooms.joined().map { PrintedRuns(papers(of: $0), isRunOn: true) }
    }
}

extension PrintedRuns {
    /// In two columns with a heading of their own, where there is anything.
    fileprivate func heightUnderTable(width: Double) -> Double {
        isEmpty ? 0 : 3.5 + height(width: width / 2 - 1) / 2
    }
}

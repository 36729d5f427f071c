internal import ConferenceModel

/// The size of type with which something fits on one page of paper, by counting lines.
struct PrintSize {
    /// In tenths of a point.
    let tenths: Int

    /// `8.5pt`.
    var css: String { "\(tenths / 10).\(tenths % 10)pt" }

    /// The largest size with which the lines fit; the smallest when none does: the page then breaks between rows.
    /// - Parameters:
    ///   - sizes: in tenths of a point, the largest first.
    ///   - area: in points, what the paper leaves under the headings.
    ///   - lines: how many there are when a line of the whole width has so many letters.
    private init(
        _ sizes: StrideThrough<Int>, in area: (width: Int, height: Int), lines: (_ letters: Int) -> Int
    ) {
        // A letter is about half as wide as high, and a row of type takes five quarters of its height.
        let fitting = sizes.first { lines(area.width * 20 / $0) * $0 / 8 <= area.height }
        tenths = fitting ?? Array(sizes).last ?? 0
    }

    /// Of a day on A4, landscape.
    static func day(_ plan: DayPlan, of conference: Conference) -> PrintSize {
        PrintSize(stride(from: 95, through: 55, by: -5), in: (700, 430)) { conference.lines(of: plan, letters: $0) }
    }

    /// Of all days on A3: one day in landscape, several one above the other.
    static func poster(_ plans: [DayPlan], of conference: Conference) -> PrintSize {
        let area = plans.count == 1 ? (1080, 600) : (730, 980 - 40 * plans.count)
        return PrintSize(stride(from: 150, through: 50, by: -5), in: area) { letters in
            plans.reduce(0) { $0 + conference.lines(of: $1, letters: letters) }
        }
    }

    /// Of a room's sessions of a day on A4, upright, among so many entries.
    static func sign(_ sessions: [Session], entries: Int, of conference: Conference) -> PrintSize {
        PrintSize(stride(from: 170, through: 70, by: -5), in: (500, 660)) { letters in
            3 * entries + sessions.reduce(0) { $0 + conference.lines(of: $1, letters: letters) }
        }
    }
}

extension Conference {
    fileprivate func lines(of plan: DayPlan, letters: Int) -> Int {
        let rows = plan.rows.map { row in
            switch row {
            case .event: 2
            case .timeSlot(_, let rooms):
                rooms.map { $0.reduce(0) { $0 + lines(of: $1, letters: letters / max(plan.rooms.count, 1)) } }.max()
                    ?? 0
            }
        }
        return rows.reduce(0, +)
    }

    fileprivate func lines(of session: Session, letters: Int) -> Int {
        func lines(_ text: String) -> Int { text.count / max(letters, 1) + 1 }
        return session.papers.reduce(2) { sum, paper in
            sum + 1 + lines(papers[paper].title) + lines(speakerNames(of: paper).joined(separator: ", "))
        }
    }
}

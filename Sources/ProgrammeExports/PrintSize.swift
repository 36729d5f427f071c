internal import ConferenceModel

/// The size of type with which a day fits on one page of paper, by counting lines.
struct PrintSize {
    /// In tenths of a point.
    let tenths: Int

    /// `8.5pt`.
    var css: String { "\(tenths / 10).\(tenths % 10)pt" }

    /// The largest of 9.5 … 5.5 pt that fits on A4, landscape; the smallest when none does: the page then breaks
    /// between rows.
    init(for plan: DayPlan, of conference: Conference) {
        tenths =
            stride(from: 95, through: 55, by: -5).first { PrintSize.height(of: plan, at: $0, of: conference) <= 430 }
            ?? 55
    }

    /// In points; 430 is what A4 leaves under the headings.
    private static func height(of plan: DayPlan, at tenths: Int, of conference: Conference) -> Int {
        // A letter is about half as wide as high, and a row of type takes five quarters of its height.
        let letters = 700 / max(plan.rooms.count, 1) * 20 / tenths
        func lines(_ text: String) -> Int { text.count / max(letters, 1) + 1 }
        func lines(_ session: Session) -> Int {
            session.papers.reduce(2) { sum, paper in
                let names = conference.papers[paper].speakers.map { conference.speakers[$0].name }.joined(
                    separator: ", ")
                return sum + 1 + lines(conference.papers[paper].title) + lines(names)
            }
        }
        let rows = plan.rows.map { row in
            switch row {
            case .event: 2
            case .timeSlot(_, let rooms): rooms.map { $0.reduce(0) { $0 + lines($1) } }.max() ?? 0
            }
        }
        return rows.reduce(0, +) * tenths / 8
    }
}

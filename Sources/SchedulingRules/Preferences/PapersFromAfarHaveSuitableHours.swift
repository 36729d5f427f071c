package import ConferenceModel

/// Σ over papers p that stand in a time slot s of places(p) · cost of s by the clocks of those who present p, which are so
/// many minutes ahead of the conference's: of [start, end] of s on these clocks, dates dropped,
/// - `unsuitable`, where start < `less-suitable-from`, end > `less-suitable-to` or end < `less-suitable-from`;
/// - else `less-suitable`, where start < `suitable-from` or end > `suitable-to`;
/// - else 0.
///
/// All papers count, those at the conference's own hours too. No row, no column: a price of the paper there.
package struct PapersFromAfarHaveSuitableHours: ConfigurableRule, PaperRule {
    package static let name = "papers-from-afar-have-suitable-hours"
    package static let frenchName = "communications-à-distance-à-l-heure"
    package static let law = Text(
        fr: "Une communication a lieu à une heure convenable pour qui la présente, même de loin.",
        en: "A paper has hours that suit those who present it, even from afar.")
    package static let kind = RuleKind.preference(defaultWeight: 0)
    package static let unit = Text(
        fr: "par communication et place qu’elle occupe\u{A0}: points de son heure locale",
        en: "per paper and place that it takes: points of its hour on the presenters’ clocks")
    package static let options = [
        RuleOption(
            name: "suitable-from", frenchName: "convenable-dès", values: .time(default: hour(9)),
            meaning: Text(fr: "début des heures convenables", en: "start of the suitable hours")),
        RuleOption(
            name: "suitable-to", frenchName: "convenable-jusqu-à", values: .time(default: hour(20)),
            meaning: Text(fr: "fin des heures convenables", en: "end of the suitable hours")),
        RuleOption(
            name: "less-suitable-from", frenchName: "possible-dès", values: .time(default: hour(7)),
            meaning: Text(fr: "début des heures possibles", en: "start of the less suitable hours")),
        RuleOption(
            name: "less-suitable-to", frenchName: "possible-jusqu-à", values: .time(default: hour(23)),
            meaning: Text(fr: "fin des heures possibles", en: "end of the less suitable hours")),
        RuleOption(
            name: "less-suitable", frenchName: "heure-possible", values: .number(0...1_000_000, default: 1),
            meaning: Text(fr: "points d’une heure possible", en: "points of a less suitable hour")),
        RuleOption(
            name: "unsuitable", frenchName: "heure-indue", values: .number(0...1_000_000, default: 10),
            meaning: Text(fr: "points de toute autre heure", en: "points of any other hour")),
    ]

    package struct Violation: RuleViolation {
        package let paper: String
        /// On the clocks of those who present.
        package let start: LocalTime
        package let end: LocalTime
        package let isUnsuitable: Bool
        package let units: Int

        package var subjects: [Subject] { [.paper(paper)] }
        package var text: Text {
            Text(
                fr: "\(paper) est présentée à une heure \(isUnsuitable ? "indue" : "peu commode") "
                    + "(\(start.text.fr)\u{A0}– \(end.text.fr) pour qui la présente).",
                en: "\(paper) is presented at \(isUnsuitable ? "an unsuitable" : "a less suitable") hour "
                    + "(\(start.text.en)–\(end.text.en) for those who present it).")
        }
    }

    private let conference: Conference
    private let suitable: (from: LocalTime, to: LocalTime)
    private let lessSuitable: (from: LocalTime, to: LocalTime)
    private let points: (lessSuitable: Int, unsuitable: Int)

    package init(_ options: RuleOptions, for conference: Conference) {
        self.conference = conference
        suitable = (options.time("suitable-from"), options.time("suitable-to"))
        lessSuitable = (options.time("less-suitable-from"), options.time("less-suitable-to"))
        points = (options.number("less-suitable"), options.number("unsuitable"))
    }

    package func judge(_ paper: Reference<Paper>, in timeSlot: Reference<TimeSlot>, _ room: Reference<Room>)
        -> Judgement
    {
        let slot = conference.timeSlots[timeSlot].interval
        let (own, ahead) = (conference.papers[paper], conference.papers[paper].ahead)
        let (start, end) = (slot.start.onClocks(ahead), slot.end.onClocks(ahead))
        if start < lessSuitable.from || end > lessSuitable.to || end < lessSuitable.from {
            return .admitted(units: own.places * points.unsuitable)
        }
        return .admitted(units: start < suitable.from || end > suitable.to ? own.places * points.lessSuitable : 0)
    }

    package func violations(in programme: Programme, of conference: Conference) -> [Violation] {
        var found: [Violation] = []
        for session in programme.sessions {
            let slot = conference.timeSlots[session.timeSlot].interval
            for paper in session.papers.map({ conference.papers[$0] }) {
                let (start, end) = (slot.start.onClocks(paper.ahead), slot.end.onClocks(paper.ahead))
                let (a, b, c, d) = (lessSuitable.from, suitable.from, suitable.to, lessSuitable.to)
                let isPossible = a <= start && end <= d && a <= end
                let isSuitable = isPossible && b <= start && end <= c
                let units = paper.places * (isSuitable ? 0 : isPossible ? points.lessSuitable : points.unsuitable)
                if units > 0 {
                    found.append(
                        Violation(paper: paper.id, start: start, end: end, isUnsuitable: !isPossible, units: units))
                }
            }
        }
        return found
    }

    package func tally(for conference: Conference) -> Tally {
        .papers(
            of: conference,
            byTimeSlot: { paper, slot in
                if case .admitted(let units) = judge(paper, in: slot, Reference(0)) { units } else { 0 }
            })
    }
}

private func hour(_ hour: Int) -> LocalTime { LocalTime.midnight + Minutes(hour * 60) }

extension LocalTime {
    /// The same moment on clocks that are so much ahead, whatever the date there; midnight is 0:00.
    fileprivate func onClocks(_ ahead: Minutes) -> LocalTime {
        let day = 24 * 60
        let minutes = (sinceMidnight + ahead).count % day
        return .midnight + Minutes(minutes < 0 ? minutes + day : minutes)
    }
}

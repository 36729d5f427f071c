import ConferenceModel
import LinearProgramming
import SchedulingRules

/// Says what stands in the way of a programme that searches did not find: axis by axis, the papers without a place.
enum PapersWithoutAPlace {
    /// - Returns: nothing when no search has begun.
    static func conflicts<Solver>(in searches: [AggregatedNeighbourhoodSearch<Solver>]) -> [Conflict] {
        guard let fullest = searches.min(by: { $0.leftOut < $1.leftOut }) else { return [] }
        let (conference, columns) = (fullest.formulation.conference, fullest.formulation.columns)
        let papers = conference.acceptedPapers.filter { paper in
            columns.leftOut[paper.index].map { fullest.best.values[$0.index] == 1 } ?? false
        }
        guard !papers.isEmpty else { return [unrealised] }
        return conference.axes.references.compactMap { axis in
            let own = papers.filter { conference.papers[$0].axis == axis }
            guard !own.isEmpty else { return nil }
            let slots = Set(own.flatMap { columns.papers[$0.index].map(\.cell.timeSlot) }).sorted()
            return conflict(own, of: axis, admittedIn: slots, in: conference)
        }
    }

    private static func conflict(
        _ papers: [Reference<Paper>], of axis: Reference<Axis>, admittedIn slots: [Reference<TimeSlot>],
        in conference: Conference
    ) -> Conflict {
        let ids = papers.map { conference.papers[$0].id }
        let (list, a, many) = (ids.joined(separator: ", "), conference.axes[axis].id, ids.count > 1)
        let text =
            slots.isEmpty
            ? Text(
                fr:
                    "Aucun créneau n’admet \(list), de l’axe \(a)\u{A0}: ajoutez un créneau, ou levez ce qui l’interdit.",
                en: "No time slot admits \(list) of axis \(a): add a time slot, or lift what forbids it.")
            : Text(
                fr: "Dans le programme le plus complet, \(list), de l’axe \(a), \(many ? "restent" : "reste") sans "
                    + "place\u{A0}: \(full(slots, in: conference).fr). Ajoutez une salle ou un créneau, ou ouvrez-en "
                    + "d’autres à l’axe.",
                en: "In the fullest programme found, \(list) of axis \(a) \(many ? "stay" : "stays") without a place: "
                    + "\(full(slots, in: conference).en). Add a room or a time slot, or open more of them to the axis.")
        return Conflict(Premise.everyPaperOnce.rule, ids.map { .paper($0) } + [.axis(a)], text)
    }

    /// Few time slots are named, many are counted.
    private static func full(_ slots: [Reference<TimeSlot>], in conference: Conference) -> Text {
        let times = slots.map { conference.timeSlots[$0].text }
        guard times.count > 1 else {
            return Text(
                fr: "le seul créneau possible (\(times[0].fr)) n’en a plus",
                en: "the only possible time slot (\(times[0].en)) has none left")
        }
        let isShort = times.count <= 3
        let (fr, en) = (
            isShort ? times.map(\.fr).joined(separator: "\u{202F}; ") : "\(times.count) en tout",
            isShort ? times.map(\.en).joined(separator: "; ") : "\(times.count) in all"
        )
        return Text(
            fr: "les créneaux possibles (\(fr)) n’en ont plus", en: "the possible time slots (\(en)) have none left")
    }

    private static let unrealised = Conflict(
        Premise.everyPaperOnce.rule, [],
        Text(
            fr:
                "Chaque communication a son créneau, mais aucune répartition en salles et en heures qui tienne toutes les "
                + "exigences n’a été trouvée. Donnez plus de temps, ou une salle de plus.",
            en: "Every paper has its time slot, but no way to hand out rooms and hours was found that meets all "
                + "requirements. Give more time, or one more room."))
}

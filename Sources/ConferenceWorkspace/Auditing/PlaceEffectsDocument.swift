internal import ConferenceModel
internal import Scheduling
internal import SchedulingRules

/// What `audit --moving … --json` prints.
package struct PlaceEffectsDocument: Encodable {
    struct Place: Encodable {
        let timeSlot: String
        let room: String
        /// From 1.
        let rank: Int
        let isHere: Bool
        /// More than now.
        let points: Int
        /// Violations of requirements that there are not now.
        let broken: [Finding]
        /// Papers that get another hour or room, or leave the programme.
        let others: [String]
    }

    let paper: String
    /// Of the programme as it is.
    let points: Int
    /// `false` where the paper stands nowhere.
    let isScheduled: Bool
    /// By time slot, then room, then rank.
    let places: [Place]

    package init(_ answer: MovingAnswer) {
        let (conference, effects) = (answer.opened.conference, answer.effects)
        var live = LiveAudit(of: answer.programme, of: conference, by: answer.opened.rules)
        paper = conference.papers[effects.paper].id
        points = live.points
        isScheduled = effects.origin != nil
        var places: [Place] = []
        for effect in effects.effects {
            let (cell, rank) = (effect.place.cell, effect.place.rank)
            let edit = ProgrammeEdit.move(effects.paper, to: effect.place, effects.mode)
            var broken: [Finding] = []
            for breach in effect.breaches {
                let rule = live.rules.entries[breach.entry].type
                broken += live.violations(of: breach.entry, madeBy: edit).map { Finding($0, of: rule) }
            }
            places.append(
                Place(
                    timeSlot: conference.timeSlots[cell.timeSlot].id, room: conference.rooms[cell.room].name,
                    rank: rank + 1, isHere: effect.place == effects.origin, points: effect.points, broken: broken,
                    others: effect.others.map { conference.papers[$0].id }))
        }
        self.places = places
    }
}

package import ConferenceModel
import SchedulingRules

/// What it would do to present a paper at each place of a programme, if all else stayed where it is. (``PlaceSearch`` plans all
/// else anew.)
///
/// Papers of a session follow one another: who comes in, or leaves, moves the hours of others, and that is part of the effect.
package struct PlaceEffects: Sendable {
    package struct Effect: Hashable, Sendable {
        package let place: ProgrammePlace
        /// More than now.
        package let points: Int
        /// Requirements with more violations than now.
        package let breaches: [Breach]
        /// Other papers that get another hour or room, or leave the programme.
        package let others: [Reference<Paper>]
    }

    package struct Breach: Hashable, Sendable {
        /// Of the rules.
        package let entry: Int
        /// More than now.
        package let violations: Int
    }

    package let paper: Reference<Paper>
    package let mode: ProgrammeEdit.Mode
    /// Where it stands first; `nil` = nowhere.
    package let origin: ProgrammePlace?
    /// By time slot, then room, then rank: before each paper that is there, and behind the last.
    package let effects: [Effect]

    package init(of paper: Reference<Paper>, _ mode: ProgrammeEdit.Mode = .insert, in live: inout LiveAudit) {
        (self.paper, self.mode) = (paper, mode)
        origin = live.place(of: paper)
        let hours = live.conference.papers.references.map { live.hours(of: $0) }
        let (points, units) = (live.points, live.units)
        var effects: [Effect] = []
        for place in live.places(for: paper) {
            let there = live.paper(at: place, for: paper)
            live.move(paper, to: place, mode)
            var others: [Reference<Paper>] = []
            for other in live.touchedPapers + (there.map { [$0] } ?? [])
            where other != paper && !others.contains(other) && live.hours(of: other) != hours[other.index] {
                others.append(other)
            }
            let breaches = live.requirements.compactMap { entry in
                let more = live.units(of: entry) - units[entry]
                return more > 0 ? Breach(entry: entry, violations: more) : nil
            }
            effects.append(Effect(place: place, points: live.points - points, breaches: breaches, others: others))
            live.undo()
        }
        self.effects = effects
    }
}

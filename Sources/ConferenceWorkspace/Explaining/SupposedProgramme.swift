package import ConferenceModel
package import Scheduling
package import SchedulingRules

/// The new optimum after a supposed change, which papers move, and what each rule gains or loses.
package struct SupposedProgramme: Sendable {
    package struct Place: Hashable, Sendable {
        package let timeSlot: Reference<TimeSlot>
        package let room: Reference<Room>
    }

    /// `nil` where there was no programme.
    package let before: (programme: Programme, proof: Proof)?
    package let after: (programme: Programme, proof: Proof)
    package let conference: Conference
    /// With the supposed weights.
    package let rules: RuleSet

    /// In file order.
    package var moves: [(paper: Paper, from: Place, to: Place)] {
        guard let before else { return [] }
        let (old, new) = (places(in: before.programme), places(in: after.programme))
        return conference.acceptedPapers.compactMap { paper in
            guard let from = old[paper], let to = new[paper], from != to else { return nil }
            return (conference.papers[paper], from, to)
        }
    }

    package var changes: [PointsDifference.Change] {
        before.map {
            PointsDifference(from: $0.programme, to: after.programme, of: conference, by: rules).changes
        } ?? []
    }

    private func places(in programme: Programme) -> [Reference<Paper>: Place] {
        var places: [Reference<Paper>: Place] = [:]
        for session in programme.sessions {
            for paper in session.papers { places[paper] = Place(timeSlot: session.timeSlot, room: session.room) }
        }
        return places
    }
}

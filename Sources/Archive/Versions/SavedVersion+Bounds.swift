internal import ConferenceModel

/// What the numbers of a version can be: a file that says more was not written by Colloque, and arithmetic could not bear it.
extension SavedVersion {
    /// Of a paper or an event: calendars count with 32 bits.
    private static let sequences = 0...1_000_000_000
    /// Of talks, in minutes.
    private static let durations = 0...1_440
    /// Papers in a time slot, people in a room, points per unit.
    private static let counts = 0...1_000_000_000

    /// Whether every number is one that Colloque could have written.
    var isPlausible: Bool {
        let parents = 1...History.greatest
        return parents.contains(number) && parent.map(parents.contains) != false
            && proof?.isPlausible != false && pointsByRule.allSatisfy { Proof.plausiblePoints.contains($0.points) }
            && inputs.allSatisfy { $0.bytes >= 0 }
            && (papers.map(\.sequence) + cancellations.map(\.sequence) + (events ?? []).map(\.sequence))
                .allSatisfy(SavedVersion.sequences.contains)
            && sessions.flatMap(\.papers).compactMap(\.place).allSatisfy(SavedVersion.counts.contains)
            && conference.papers.flatMap { [$0.duration, $0.discussion] }.allSatisfy(SavedVersion.durations.contains)
            && (conference.timeSlots.compactMap(\.places) + conference.rooms.compactMap(\.capacity)
                + conference.rules.map(\.weight)).allSatisfy(SavedVersion.counts.contains)
    }
}

extension ProgrammeDocument.Proof {
    /// Whether there can be such a proof.
    var isPlausible: Bool {
        Proof.plausiblePoints.contains(points) && Proof.plausiblePoints.contains(bound) && bound <= points
    }
}

extension Proof {
    /// Of a saved programme: a thousand times what the greatest weights could come to in the largest conference.
    fileprivate static let plausiblePoints = -1_000_000_000_000_000_000...1_000_000_000_000_000_000
}

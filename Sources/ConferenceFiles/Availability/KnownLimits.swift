package import ConferenceModel

/// Who can come when, in words, as their cells were read.
package struct KnownLimits {
    private let conference: Conference
    private let days: ConferenceDays

    package init(_ conference: Conference) {
        self.conference = conference
        days = ConferenceDays(conference.days, timeSlots: conference.timeSlots.map(\.interval))
    }

    /// `Paul Simon : jeudi dès 10 h, vendredi`, one a person.
    /// - Parameter everybody: people without limits too.
    package func lines(everybody: Bool) -> [Text] {
        conference.speakers.compactMap { speaker in
            let availability = availability(of: speaker)
            guard everybody || !availability.away.isEmpty || !availability.ratherNot.isEmpty else { return nil }
            let limits = availability.limits(in: days)
            return Text(fr: "\(speaker.name)\u{A0}: \(limits.fr)", en: "\(speaker.name): \(limits.en)")
        }
    }

    /// What `check` ends with: a heading, and the people under it; many are counted only.
    package func told(everybody: Bool) -> [Text] {
        let lines = lines(everybody: everybody)
        guard !lines.isEmpty else { return [] }
        let shown = everybody ? lines[...] : lines.prefix(Self.shown)
        let rest = lines.count - shown.count
        let heading =
            everybody
            ? Text(fr: "Présences\u{A0}:", en: "Who comes when:")
            : Text(fr: "Ne viennent pas toujours\u{A0}:", en: "Who does not come always:")
        return [heading] + shown.map { Text("  ") + $0 }
            + (rest > 0 ? [Text(fr: "  et \(rest) de plus (--people)", en: "  and \(rest) more (--people)")] : [])
    }

    private static let shown = 30

    private func availability(of speaker: Speaker) -> Availability {
        // The night of who speaks from afar is told only where there are sessions.
        let slots = conference.timeSlots.map(\.interval)
        func told(_ hours: [Interval]) -> [Interval] {
            speaker.remoteZone == nil ? hours : hours.filter { hour in slots.contains { $0.overlaps(hour) } }
        }
        return Availability(
            away: told(speaker.unavailable), ratherNot: told(speaker.preferablyNot),
            isRemote: speaker.remoteZone != nil
        ).rounded(to: slots)
    }
}

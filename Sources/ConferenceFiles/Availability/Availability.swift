package import ConferenceModel

/// When a person can come, as it was said: what is left open is open.
package struct Availability: Hashable, Sendable {
    /// Hours when the person cannot speak, in order, without overlaps.
    package var away: [Interval]
    /// Hours when the person would rather not speak.
    package var ratherNot: [Interval]
    /// Whether the person speaks from afar.
    package var isRemote: Bool

    package init(away: [Interval] = [], ratherNot: [Interval] = [], isRemote: Bool = false) {
        (self.away, self.ratherNot, self.isRemote) = (Interval.union(away), Interval.union(ratherNot), isRemote)
    }

    /// What holds when both have been said.
    package func and(_ other: Availability) -> Availability {
        Availability(
            away: away + other.away, ratherNot: ratherNot + other.ratherNot, isRemote: isRemote || other.isRemote)
    }
}

extension Availability {
    /// Whoever is away for all time slots of a day is away that day, as people say it.
    func rounded(to timeSlots: [Interval]) -> Availability {
        let days = Dictionary(grouping: timeSlots, by: \.date)
        let absent = days.filter { $0.value.allSatisfy { slot in away.contains { $0.contains(slot) } } }.keys
        let whole = absent.compactMap { Interval(date: $0, start: .midnight, end: .endOfDay) }
        return Availability(away: away + whole, ratherNot: ratherNot, isRemote: isRemote)
    }
}

extension ConferenceDays {
    /// All hours of all days.
    var everything: [Interval] {
        dates.compactMap { Interval(date: $0, start: .midnight, end: .endOfDay) }
    }

    /// All hours of all days but these.
    func outside(_ hours: [Interval]) -> [Interval] { Interval.difference(everything, hours) }
}

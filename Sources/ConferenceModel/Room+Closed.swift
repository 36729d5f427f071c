extension Room {
    /// The same room, at further hours.
    package func alsoClosed(_ hours: [Interval]) -> Room { closed(closed + hours) }

    /// The same room, closed at these hours.
    package func closed(_ hours: [Interval]) -> Room {
        Room(name: name, capacity: capacity, equipment: equipment, closed: hours)
    }
}

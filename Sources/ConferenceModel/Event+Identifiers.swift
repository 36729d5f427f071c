extension Event {
    /// One for each event, by its title and day, so that one that moves within its day stays the same.
    /// - Parameter namespace: the conference's identifier.
    package static func identifiers(of events: [Event], in namespace: UniqueIdentifier) -> [UniqueIdentifier] {
        let names = events.map { "event/\($0.interval.date.iso)/\($0.title.fr)" }
        return names.enumerated().map { index, name in
            let twins = names[..<index].count { $0 == name }
            return UniqueIdentifier(twins == 0 ? name : "\(name)/\(twins)", in: namespace)
        }
    }
}

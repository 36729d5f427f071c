internal import ConferenceModel

/// What has become of each event since the last version: as with papers, its sequence rises when its hours or its place
/// differ.
struct EventSuccession {
    /// By event of the conference.
    let events: [SavedVersion.Event]

    init(to conference: ConferenceSnapshot, made: Instant, last: SavedVersion?, in namespace: UniqueIdentifier) {
        let now = (conference.events ?? []).map(\.event)
        let before = (last?.conference.events ?? []).map(\.event)
        let known = Dictionary(
            zip(last?.events ?? [], before).map { ($0.identifier, (saved: $0, event: $1)) },
            uniquingKeysWith: { first, _ in first })
        events = zip(now, Event.identifiers(of: now, in: namespace)).map { event, identifier in
            guard let (saved, old) = known[identifier] else {
                return SavedVersion.Event(identifier: identifier, sequence: 0, changed: made)
            }
            let isMoved = (event.interval, event.place) != (old.interval, old.place)
            return SavedVersion.Event(
                identifier: identifier, sequence: saved.sequence + (isMoved ? 1 : 0),
                changed: isMoved ? made : saved.changed)
        }
    }
}

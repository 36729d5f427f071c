import ConferenceModel

/// A value and the place where the organiser wrote it.
struct Located<Value: Sendable>: Sendable {
    let value: Value
    let location: Location
}

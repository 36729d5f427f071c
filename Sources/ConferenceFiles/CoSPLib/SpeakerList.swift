import ConferenceModel

/// People in the order in which they are first named.
struct SpeakerList {
    private(set) var speakers: [Speaker] = []
    private var places: [String: Reference<Speaker>] = [:]

    mutating func reference(to name: String) -> Reference<Speaker> {
        if let known = places[name] { return known }
        let new = Reference<Speaker>(speakers.count)
        speakers.append(Speaker(name: name))
        places[name] = new
        return new
    }
}

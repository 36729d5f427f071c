import ConferenceModel

/// A short name of a programme that does not depend on the machine or the process (FNV-1a).
enum Fingerprint {
    static func of(_ programme: Programme) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for session in programme.sessions {
            let places = session.firstPlaces ?? []
            let numbers =
                [session.timeSlot.index, session.room.index, session.axis.index, session.papers.count]
                + session.papers.map(\.index) + [places.count] + places
            for number in numbers {
                hash = (hash ^ UInt64(number)) &* 0x0000_0100_0000_01B3
            }
        }
        return String(hash, radix: 16)
    }
}

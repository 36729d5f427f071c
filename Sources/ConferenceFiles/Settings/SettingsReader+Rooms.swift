import ConferenceModel

extension SettingsReader {
    mutating func readRooms(_ node: SettingNode) {
        var places: [String: Location] = [:]
        for member in list(node, SettingsKey.rooms) {
            guard let room = fields(of: member, RoomKey.self, of: SettingsKey.rooms),
                let name = required(RoomKey.name, in: room, of: SettingsKey.rooms, at: member)
                    .flatMap({ verbatim($0, RoomKey.name) })
            else { continue }
            if let first = places.updateValue(member.location, forKey: name.folded) {
                report(SettingsFault.duplicateRoom(name, first), at: member.location)
                continue
            }
            var capacity = room[.capacity].flatMap { wholeNumber($0, RoomKey.capacity) }
            if let count = capacity, count < 1 {
                report(SettingsFault.negativeCapacity(name, count), at: room[.capacity]?.location ?? member.location)
                capacity = nil
            }
            let equipment = room[.equipment].map { words($0, RoomKey.equipment).map { $0.value.lowercased() } } ?? []
            let closed = room[.closed].map { phrases($0, RoomKey.closed).flatMap { intervals($0) } } ?? []
            draft.rooms.append(
                Room(name: name, capacity: capacity, equipment: Set(equipment), closed: Interval.union(closed)))
        }
    }
}

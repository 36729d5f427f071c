import ConferenceModel
import SchedulingRules

/// Groups rooms that all rules judge alike.
enum RoomClasses {
    /// In the order of their first rooms.
    static func interchangeable(in conference: Conference, under rules: RuleSet) -> [RoomClass] {
        let roomRules = rules.entries.compactMap { $0.rule as? any RoomwiseRule }
        var signatures: [[String]] = []
        var classes: [[Reference<Room>]] = []
        for room in conference.rooms.references {
            let signature = roomRules.map { $0.signature(of: room) }
            if let index = signatures.firstIndex(of: signature) {
                classes[index].append(room)
            } else {
                signatures.append(signature)
                classes.append([room])
            }
        }
        return classes.map { RoomClass(rooms: $0) }
    }
}

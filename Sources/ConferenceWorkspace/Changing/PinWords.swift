/// What the list of changes says of a pin: `2012-11-15 11:00 @ Amphi @ axis 2`.
package struct PinWords: Hashable, Sendable {
    var timeSlot: String?
    var room: String?
    var axis: String?

    package var text: String {
        let place = [timeSlot, room].compactMap(\.self).joined(separator: " @ ")
        guard let axis else { return place }
        return place.isEmpty ? "axis \(axis)" : "\(place) @ axis \(axis)"
    }
}

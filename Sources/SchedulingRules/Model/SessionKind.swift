package import ConferenceModel

/// Sessions that the model need not tell apart when it hands out rooms: same axis, same time slot, same price of each
/// class of rooms.
package struct SessionKind: Hashable, Sendable {
    package let axis: Reference<Axis>
    package let timeSlot: Reference<TimeSlot>
    /// One per room class: points beyond those of the best class; `nil` = refused.
    package let roomPrices: [Int?]

    package init(axis: Reference<Axis>, timeSlot: Reference<TimeSlot>, roomPrices: [Int?]) {
        (self.axis, self.timeSlot, self.roomPrices) = (axis, timeSlot, roomPrices)
    }
}

package import ConferenceModel

/// Rooms that every rule judges alike: the model need not tell them apart.
package struct RoomClass: Hashable, Sendable {
    /// In file order; never empty.
    package let rooms: [Reference<Room>]

    package init(rooms: [Reference<Room>]) { self.rooms = rooms }
}

/// A place where sessions are held (salle).
package struct Room: Hashable, Sendable {
    package var name: String
    /// Seats; `nil` = enough for anybody.
    package var capacity: Int?
    /// Lower-case words: `vidéoprojecteur`, `visio`.
    package var equipment: Set<String>
    package var closed: [Interval]

    package init(name: String, capacity: Int? = nil, equipment: Set<String> = [], closed: [Interval] = []) {
        (self.name, self.capacity, self.equipment, self.closed) = (name, capacity, equipment, closed)
    }
}

/// A place where sessions are held (salle).
package struct Room: Hashable, Sendable {
    package let name: String
    /// Seats; `nil` = enough for anybody.
    package let capacity: Int?
    /// Lower-case words: `vidéoprojecteur`, `visio`.
    package let equipment: Set<String>
    package let closed: [Interval]

    package init(name: String, capacity: Int? = nil, equipment: Set<String> = [], closed: [Interval] = []) {
        (self.name, self.capacity, self.equipment, self.closed) = (name, capacity, equipment, closed)
    }
}

/// How large a made-up colloquium is.
package struct ColloquiumShape: Hashable, Sendable {
    package let papers: Int
    package let axes: Int
    package let days: Int
    package let timeSlotsPerDay: Int
    package let rooms: Int

    package init(papers: Int, axes: Int, days: Int, timeSlotsPerDay: Int, rooms: Int) {
        (self.papers, self.axes, self.days) = (papers, axes, days)
        (self.timeSlotsPerDay, self.rooms) = (timeSlotsPerDay, rooms)
    }

    /// The sizes at which growth is watched: rooms and time slots leave a third of the places empty, as Limoges does.
    package static let growth = [
        ColloquiumShape(papers: 24, axes: 2, days: 1, timeSlotsPerDay: 4, rooms: 3),
        ColloquiumShape(papers: 48, axes: 3, days: 2, timeSlotsPerDay: 3, rooms: 4),
        ColloquiumShape(papers: 96, axes: 4, days: 2, timeSlotsPerDay: 4, rooms: 6),
        ColloquiumShape(papers: 192, axes: 8, days: 3, timeSlotsPerDay: 4, rooms: 8),
    ]
}

package import ConferenceModel

/// Two versions of a programme and what differs between them, ready to be shown side by side.
package struct ComparedGrids: Sendable {
    /// What has become of a paper; told by a sign and words, never by colour alone.
    package enum Mark: Hashable, Sendable {
        /// In the older grid: where to. In the newer one: where from.
        case moved(Text)
        case new
        case gone
    }

    package struct Talk: Hashable, Sendable {
        package let hours: Interval
        /// `2012-11-15 11:00`.
        package let timeSlot: String
        package let room: String
        package let axis: String
        package let paper: String
        package let title: String
        package let mark: Mark?

        package init(
            hours: Interval, timeSlot: String, room: String, axis: String, paper: String, title: String, mark: Mark?
        ) {
            (self.hours, self.timeSlot, self.room, self.axis) = (hours, timeSlot, room, axis)
            (self.paper, self.title, self.mark) = (paper, title, mark)
        }
    }

    package struct Grid: Sendable {
        package let version: Int
        package let talks: [Talk]

        package init(version: Int, talks: [Talk]) { (self.version, self.talks) = (version, talks) }
    }

    package let title: Text
    package let older: Grid
    package let newer: Grid
    /// In the order in which they stand side by side.
    package let rooms: [String]
    /// Sentences, under their headings.
    package let changes: [(heading: Text, lines: [Text])]

    package init(
        title: Text, older: Grid, newer: Grid, rooms: [String], changes: [(heading: Text, lines: [Text])]
    ) {
        (self.title, self.older, self.newer) = (title, older, newer)
        (self.rooms, self.changes) = (rooms, changes)
    }

    /// On which there is something in either.
    var days: [CalendarDate] { Set((older.talks + newer.talks).map(\.hours.date)).sorted() }
}

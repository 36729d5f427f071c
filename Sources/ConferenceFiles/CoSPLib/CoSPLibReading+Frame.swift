import ConferenceModel

/// Sessions, rooms and tracks.
extension CoSPLibReading {
    mutating func readTimeSlots(_ grid: Grid) {
        let entries = entries(of: grid, .session)
        let dates = entries.map { CoSPLibClock.date(grid.cell($0.row, 2).text) }
        // A date serves to print the programme; without one, that of the session before does.
        var day = dates.lazy.compactMap(\.self).first ?? CalendarDate(year: 2000, month: 1, day: 1)
        for (entry, written) in zip(entries, dates) {
            let (places, hours) = (
                number(grid.cell(entry.row, 1), least: 1, most: Self.mostPlaces, standard: nil), hours(entry, in: grid)
            )
            guard let date = written ?? day else { continue }
            let cell = grid.cell(entry.row, 2)
            if written == nil {
                report(CoSPLibFault.dateNotUnderstood(cell.text, taken: date.text), at: cell.location)
            }
            guard let places, let hours, let slot = following(hours, on: date, named: entry.name, at: cell) else {
                continue
            }
            day = written ?? day
            timeSlots.append(TimeSlot(slot, name: entry.name.verbatim, places: places))
        }
        timeSlotNames = NameIndex(timeSlots.count == entries.count ? entries.map(\.name.text) : [])
    }

    private mutating func hours(_ entry: Entry, in grid: Grid) -> (start: LocalTime, end: LocalTime)? {
        let (first, last) = (grid.cell(entry.row, 3), grid.cell(entry.row, 4))
        guard let start = time(first), var end = time(last) else { return nil }
        if end == .midnight { end = .endOfDay }
        guard start < end else {
            report(CoSPLibFault.endBeforeStart(end.iso, start.iso), at: last.location)
            return nil
        }
        return (start, end)
    }

    mutating func time(_ cell: Table.Cell) -> LocalTime? {
        if let time = CoSPLibClock.time(cell.text) { return time }
        report(CoSPLibFault.impossibleTime(cell.text), at: cell.location)
        return nil
    }

    /// The hours on the given day, or on the first one that keeps them after the session before: what CoSPLib counts
    /// depends on the order of its list and on the hours, never on the day.
    private mutating func following(
        _ hours: (start: LocalTime, end: LocalTime), on date: CalendarDate, named name: Table.Cell, at cell: Table.Cell
    ) -> Interval? {
        guard let last = timeSlots.last else { return Interval(date: date, start: hours.start, end: hours.end) }
        var day = max(date, last.date)
        if day == last.date, hours.start < last.interval.end, let next = day.following { day = next }
        if day != date {
            report(CoSPLibFault.moved(name.text, after: last.name ?? last.id, to: day.text), at: cell.location)
        }
        return Interval(date: day, start: hours.start, end: hours.end)
    }

    mutating func readRooms(_ grid: Grid) {
        let entries = entries(of: grid, .room)
        rooms = entries.map { Room(name: $0.name.verbatim) }
        roomNames = NameIndex(entries.map(\.name.text))
    }

    mutating func readAxes(_ grid: Grid) {
        let entries = entries(of: grid, .track)
        axes = entries.map { entry in
            Axis(id: entry.name.verbatim, title: Text(entry.name.text), chairs: people(grid.cell(entry.row, 1)))
        }
        axisNames = NameIndex(entries.map(\.name.text))
    }
}

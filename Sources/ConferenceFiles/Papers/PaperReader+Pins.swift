import ConferenceModel

extension PaperReader {
    /// `jeudi 15 11:00`, `Salle B`, `jeudi 15 11:00 @ Salle B`, each with ` @ axe 2` at its end, or `axe 2` alone.
    mutating func pin(_ cell: Table.Cell) -> Pin? {
        guard let (text, axis) = splitAxis(from: cell.text), case .unknown = rooms.find(cell.text) else {
            return place(cell)
        }
        guard !text.isEmpty else { return Pin(axis: axis) }
        return place(Table.Cell(text: text, location: cell.location)).map {
            Pin(timeSlot: $0.timeSlot, room: $0.room, axis: axis)
        }
    }

    /// What stands before the axis, if there is one at the end.
    private mutating func splitAxis(from text: String) -> (String, Reference<Axis>)? {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false).map { String($0).trimmed }
        guard let words = parts.last?.split(separator: " ", maxSplits: 1), words.count == 2,
            PaperColumn.reading(String(words[0])) == .axis,
            case .found(let axis) = axes.find(String(words[1]).trimmed)
        else { return nil }
        return (parts.dropLast().joined(separator: " @ "), axis)
    }

    private mutating func place(_ cell: Table.Cell) -> Pin? {
        let parts = cell.text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map {
            String($0).trimmed
        }
        guard parts.count == 2 else { return pin(one: parts[0], at: cell.location) }
        let timeSlot = parts[0].isEmpty ? nil : timeSlot(parts[0], at: cell.location)
        let room =
            parts[1].isEmpty || rooms.isEmpty ? nil : found(rooms.find(parts[1]), .room, parts[1], at: cell.location)
        return Pin(timeSlot: timeSlot, room: room)
    }

    /// A time slot or a room, whichever it is.
    private mutating func pin(one text: String, at location: Location) -> Pin? {
        let finding = rooms.find(text)
        if case .found(let room) = finding { return Pin(room: room) }
        if let named = timeSlot(named: text) { return Pin(timeSlot: named) }
        guard !rooms.isEmpty else { return nil }
        if case .unknown(let suggestion) = finding, case .failure(.notUnderstood) = moments(text) {
            if suggestion != nil {
                _ = found(finding, .room, text, at: location)
            } else {
                report(
                    PaperFault.pinNotUnderstood(text, rooms: settings.rooms.map(\.name), day: settings.dates.first),
                    at: location)
            }
            return nil
        }
        return timeSlot(text, at: location).map { Pin(timeSlot: $0) }
    }

    /// A time slot by its name or its hours.
    mutating func timeSlot(_ text: String, at location: Location) -> Reference<TimeSlot>? {
        guard !settings.timeSlots.isEmpty else { return nil }
        if let named = timeSlot(named: text) { return named }
        let hours: [Interval]
        switch moments(text) {
        case .success(let intervals): hours = intervals
        case .failure(let reason):
            report(PhraseFault(phrase: text, reason: reason, days: settings.dates), at: location)
            return nil
        }
        let slots = settings.timeSlots.map(\.value.interval)
        let meant = slots.indices.filter { slot in hours.contains { $0.overlaps(slots[slot]) } }
        if meant.count == 1 { return Reference(meant[0]) }
        if meant.isEmpty {
            let sameDay = slots.filter { slot in hours.contains { $0.date == slot.date } }
            report(PaperFault.pinOutsideTimeSlots(text, (sameDay.isEmpty ? slots : sameDay).map(\.text)), at: location)
        } else {
            report(PaperFault.ambiguousPin(text, meant.map { slots[$0].text }), at: location)
        }
        return nil
    }

    private func timeSlot(named name: String) -> Reference<TimeSlot>? {
        let named = settings.timeSlots.indices.filter { settings.timeSlots[$0].value.name?.folded == name.folded }
        return named.count == 1 ? Reference(named[0]) : nil
    }

    private func moments(_ text: String) -> Result<[Interval], TimePhraseFault> {
        let days = days
        return Result { () throws(TimePhraseFault) in try TimePhrase.moments(text, in: days) }
    }
}

internal import ConferenceModel

extension ExportDocument {
    init(_ edition: Edition) {
        let (conference, version, agenda) = (edition.conference, edition.version, Agenda(edition))
        let marks = AxisMark.marks(of: conference)
        let identifiers = ConferenceModel.Event.identifiers(of: conference.events, in: version.identifier)
        let events = zip(conference.events, identifiers).filter { agenda.events.contains($0.0) }
        self.init(
            guid: version.identifier.text, title: conference.title[edition.language], place: conference.place,
            timeZone: conference.timeZone, language: edition.language.rawValue, days: conference.days.map(\.iso),
            version: Version(number: version.number, made: version.made.iso),
            axes: zip(conference.axes, marks).map {
                Axis(id: $0.id, title: $0.title[edition.language], colour: $1.colour.hex)
            },
            rooms: zip(conference.rooms, version.rooms).map {
                Room(name: $0.name, guid: $1.text, capacity: $0.capacity)
            },
            speakers: conference.speakers.map { Speaker(name: $0.name, affiliation: $0.affiliation) },
            events: events.map { Event($0, $1, in: edition.language) },
            sessions: ExportDocument.sessions(of: edition),
            cancelled: edition.showsCancelled
                ? agenda.cancellations.map {
                    Cancelled($0, replacedBy: $0.replacement.map { conference.papers[$0].id })
                }
                : nil)
    }

    private static func sessions(of edition: Edition) -> [Session] {
        let conference = edition.conference
        let replaced = edition.replaced
        return zip(edition.version.programme.sessions, edition.version.sessions).compactMap { session, identifier in
            let slot = conference.timeSlots[session.timeSlot]
            let places = Dictionary(
                zip(session.papers, session.firstPlaces ?? []), uniquingKeysWith: { first, _ in first })
            let talks = edition.talks(of: session)
            if talks.isEmpty, edition.selection != nil { return nil }
            return Session(
                guid: identifier.text, timeSlot: slot.id, end: slot.interval.end.iso,
                room: conference.rooms[session.room].name, axis: conference.axes[session.axis].id,
                papers: talks.map { talk in
                    Paper(talk, place: places[talk.paper], replaces: replaced[talk.paper]?.paper, in: edition)
                })
        }
    }
}

extension ExportDocument.Paper {
    fileprivate init(_ talk: Talk, place: Int?, replaces: String?, in edition: Edition) {
        let paper = edition.conference.papers[talk.paper]
        let revision = edition.version.revisions[talk.paper.index]
        self.init(
            id: paper.id, guid: edition.version.papers[talk.paper.index].text, title: paper.title,
            speakers: edition.conference.speakerNames(of: talk.paper),
            abstract: paper.abstract.isEmpty ? nil : paper.abstract, keywords: paper.keywords,
            start: talk.interval.start.iso, end: talk.interval.end.iso, place: place.map { $0 + 1 },
            sequence: revision.sequence, changed: revision.made.iso,
            previously: revision.previousHours.map { "\($0.date.iso) \($0.start.iso)" }, replaces: replaces)
    }
}

extension ExportDocument.Event {
    fileprivate init(_ event: Event, _ identifier: UniqueIdentifier, in language: Language) {
        self.init(
            guid: identifier.text, title: event.title[language], date: event.interval.date.iso,
            start: event.interval.start.iso, end: event.interval.end.iso, place: event.place)
    }
}

extension ExportDocument.Cancelled {
    fileprivate init(_ cancelled: ProgrammeVersion.Cancellation, replacedBy: String?) {
        self.init(
            id: cancelled.paper, guid: cancelled.identifier.text, title: cancelled.title, speakers: cancelled.speakers,
            axis: cancelled.axis, date: cancelled.hours.date.iso, start: cancelled.hours.start.iso,
            end: cancelled.hours.end.iso, room: cancelled.room, sequence: cancelled.revision.sequence,
            changed: cancelled.revision.made.iso, replacedBy: replacedBy)
    }
}

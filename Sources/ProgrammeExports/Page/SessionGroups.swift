internal import ConferenceModel

/// The page's sessions axis by axis, and room by room and day by day: the latter are the signs for the doors.
struct SessionGroups {
    let pieces: PagePieces

    private var conference: Conference { pieces.conference }
    private var language: Language { pieces.language }
    private var sessions: [Session] { pieces.edition.programme.sessions }

    // MARK: By axis

    var byAxis: Markup {
        let axes = conference.axes.references.filter { axis in sessions.contains { $0.axis == axis } }
        return "\(axes.map(axis))"
    }

    private func axis(_ axis: Reference<Axis>) -> Markup {
        let chairs = conference.axes[axis].chairs.map { name -> Markup in "<bdi>\(name)</bdi>" }
        let words = "\(PageLabel.chairs[language])\(Label.colon[language])"
        let list: Markup = chairs.isEmpty ? "" : "<p class=\"who\">\(words)\(pieces.separated(chairs))</p>\n"
        return """
            <section class="group" aria-labelledby="axis-\(axis.index)" data-group>
            <h3 id="axis-\(axis.index)">\(pieces.badge(axis)) <bdi>\(conference.axes[axis].title[language])</bdi></h3>
            \(list)<div class="sessions">
            \(sessions.filter { $0.axis == axis }.map(ofAxis))</div>
            </section>

            """
    }

    private func ofAxis(_ session: Session) -> Markup {
        let hours = conference.timeSlots[session.timeSlot].text[language]
        return """
            <div class="session a\(session.axis.index)" data-group>
            <h4 class="head">\(hours) <span class="place">\(pieces.room(session.room))</span></h4>
            \(pieces.papers(of: session))
            </div>

            """
    }

    // MARK: By room

    var byRoom: Markup {
        let signs = conference.rooms.references.flatMap { room in
            conference.days.map { day in (room, day, plan(of: room, on: day)) }
        }
        return "\(signs.filter { !$0.2.isEmpty }.map(sign))"
    }

    /// What is held in a room on a day, in order of time; nothing where there are only events.
    private func plan(of room: Reference<Room>, on day: CalendarDate) -> [(Interval, Markup)] {
        let own = sessions.filter { $0.room == room && conference.timeSlots[$0.timeSlot].date == day }
        guard !own.isEmpty else { return [] }
        let events = conference.events.filter {
            $0.interval.date == day && $0.place == conference.rooms[room].name
        }
        return
            (own.map { (conference.timeSlots[$0.timeSlot].interval, ofRoom($0)) }
            + events.map { ($0.interval, event($0)) }).sorted { $0.0 < $1.0 }
    }

    private func sign(_ room: Reference<Room>, _ day: CalendarDate, _ plan: [(Interval, Markup)]) -> Markup {
        let own = sessions.filter { $0.room == room && conference.timeSlots[$0.timeSlot].date == day }
        let (name, events) = (conference.rooms[room].name, plan.count - own.count)
        let id = "room-\(room.index)-\(day.iso)"
        return """
            <section class="group sign" aria-labelledby="\(id)" \
            style="--print: \(PrintSize.sign(own, events: events, in: name, pieces).css)" data-group>
            <h3 id="\(id)">\(pieces.room(room)) <span class="date">\(day.heading[language])</span></h3>
            <div class="sessions">
            \(plan.map(\.1))</div>
            </section>

            """
    }

    private func ofRoom(_ session: Session) -> Markup {
        """
        <div class="session a\(session.axis.index)" data-group>
        <h4 class="head">\(pieces.hours(conference.timeSlots[session.timeSlot].interval)) \(pieces.badge(session.axis)) \
        <span class="theme"><bdi>\(conference.axes[session.axis].title[language])</bdi></span></h4>
        \(pieces.papers(of: session))
        </div>

        """
    }

    private func event(_ event: Event) -> Markup {
        """
        <div class="session plain">
        <h4 class="head">\(pieces.hours(event.interval)) <span class="theme"><bdi>\(event.title[language])</bdi></span></h4>
        </div>

        """
    }
}

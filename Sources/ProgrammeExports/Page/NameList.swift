internal import ConferenceModel

/// The page's speakers, by family name, with their hours and rooms.
struct NameList {
    let pieces: PagePieces
    let index: SpeakerIndex

    var markup: Markup { "<ul>\n\(index.entries.map(entry))</ul>\n" }

    private func entry(_ entry: SpeakerIndex.Entry) -> Markup {
        let from: Markup = entry.speaker.affiliation.map { " <span class=\"from\"><bdi>\($0)</bdi></span>" } ?? ""
        let talks = entry.appearances.map { talk, session -> Markup in
            """
            <li data-paper="\(pieces.conference.papers[talk.paper].id)"><a href="#\(pieces.anchor(talk.paper))">\
            \(day(talk.interval.date)), \(talk.interval.hours[pieces.language])</a> \
            <span class="place">\(pieces.room(session.room))</span></li>

            """
        }
        return """
            <li data-group><p><bdi class="name">\(entry.speaker.name)</bdi>\(from)</p>
            <ul>
            \(talks)</ul></li>

            """
    }

    /// `jeudi 15`: within a conference, the month goes without saying.
    private func day(_ date: CalendarDate) -> String {
        date.text[pieces.language].split(separator: " ").dropLast().joined(separator: "\u{A0}")
    }
}

package import ConferenceModel

/// Hours as people write them — `jeudi matin`, `Friday after 3pm` — laid over the days of a conference.
package enum TimePhrase {
    /// The hours that `text` names, in order, without overlaps. Several phrases are separated by `;`.
    package static func intervals(_ text: String, in days: ConferenceDays) throws(TimePhraseFault) -> [Interval] {
        try laidOut(text, in: days, momentsToo: false)
    }

    /// The same, and an hour alone (`jeudi 15 11:00`) as its first minute: where a time slot starts.
    package static func moments(_ text: String, in days: ConferenceDays) throws(TimePhraseFault) -> [Interval] {
        try laidOut(text, in: days, momentsToo: true)
    }

    /// One day, or the first and last of several (`2012-11-15 / 2012-11-16`, `15–16 novembre 2012`), with a year.
    package static func dates(_ text: String) throws(TimePhraseFault) -> ClosedRange<CalendarDate> {
        var parser = PhraseParser(text)
        guard let (start, last) = parser.dateRange() else { throw parser.notUnderstood }
        var first = start
        first.month = first.month ?? last.month
        first.year = first.year ?? last.year
        guard first.year != nil, last.year != nil, let from = try first.fullDate(ofYear: nil),
            let to = try last.fullDate(ofYear: nil)
        else { throw .notUnderstood(near: text) }
        guard from <= to else { throw .reversed(Text(from.iso), Text(to.iso)) }
        return from...to
    }

    private static func laidOut(
        _ text: String, in days: ConferenceDays, momentsToo: Bool
    ) throws(TimePhraseFault) -> [Interval] {
        var result: [Interval] = []
        for phrase in text.list(separators: [";", "\n"]) {
            var parser = PhraseParser(phrase)
            let (parts, exceptions) = try parser.phrase(momentsToo: momentsToo)
            result += try laidOut(parts, except: exceptions, in: days)
        }
        return Interval.union(result)
    }

    /// The hours of a phrase that has been read.
    static func laidOut(
        _ parts: [PhrasePart], except exceptions: [PhrasePart], in days: ConferenceDays
    ) throws(TimePhraseFault) -> [Interval] {
        let base = try parts.intervals(in: days, inherited: days.dates)
        let except = try exceptions.intervals(
            in: days, inherited: days.dates.filter { base.map(\.date).contains($0) })
        return Interval.difference(base, except)
    }
}

extension [PhrasePart] {
    /// - Parameter inherited: the days of hours that come without any.
    fileprivate func intervals(
        in days: ConferenceDays, inherited: [CalendarDate]
    ) throws(TimePhraseFault) -> [Interval] {
        var (result, dates, bareDays): ([Interval], [CalendarDate], Bool) = ([], inherited, false)
        for part in self {
            switch part {
            case .span(let from, let to): result += try Self.span(from, to, in: days.dates)
            case .window(let name, let hours):
                // `jeudi et vendredi matin`: whether Thursday is meant whole, nobody can say.
                if bareDays, hours != nil { throw .ambiguousList }
                dates = try name?.dates(in: days.dates) ?? dates
                bareDays = hours == nil
                let added = dates.compactMap { (hours ?? .allDay).interval(on: $0, in: days) }
                // `après 9h et avant 17h`: what follows narrows, although `et` adds.
                if name == nil, added.contains(where: { new in result.contains { $0.overlaps(new) } }) {
                    throw .ambiguousList
                }
                result += added
            }
        }
        return Interval.union(result)
    }

    private static func span(
        _ from: PhrasePart.Bound?, _ to: PhrasePart.Bound?, in days: [CalendarDate]
    ) throws(TimePhraseFault) -> [Interval] {
        guard let first = days.first, let last = days.last else { return [] }
        let start = (day: try from?.day.day(in: days) ?? first, time: from?.time ?? .midnight)
        let end = (day: try to?.day.day(in: days) ?? last, time: to?.time ?? .endOfDay)
        if from != nil, to != nil, start >= end {
            throw .reversed(
                start.day.text + Text(", ") + start.time.text, end.day.text + Text(", ") + end.time.text)
        }
        return days.compactMap { day in
            guard day >= start.day, day <= end.day else { return nil }
            return Interval(
                date: day, start: day == start.day ? start.time : .midnight, end: day == end.day ? end.time : .endOfDay)
        }
    }
}

extension TimePhrase {
    /// Phrases that mean something for a conference on these days.
    static func examples(in days: [CalendarDate]) -> [Text] {
        guard let first = days.first, let last = days.last else { return [] }
        let (one, other) = (named(first), named(last))
        return [
            one, one + Text(fr: " matin", en: " morning"), other + Text(fr: " après 15 h", en: " after 3pm"),
            Text("\(last.iso) 09:00-12:00"), Text(fr: "tous les matins", en: "every morning"),
            Text(fr: "tout sauf ", en: "all except ") + other + Text(fr: " matin", en: " morning"),
        ]
    }

    /// `jeudi 15`
    private static func named(_ date: CalendarDate) -> Text { date.weekday.text + Text(" \(date.day)") }

    /// What the phrases may be, for people who write them.
    package static let grammar = Text(
        fr: """
            Les horaires s’écrivent comme on les dit, en français ou en anglais\u{202F}; les accents et les majuscules sont libres.

              jours         jeudi · jeudi 15 · le 15 · 15/11 · 15 novembre · 2012-11-15
                            tous les jours · tous les jeudis · tout
              heures        matin · après-midi · soir (à partir de 18\u{202F}h) · toute la journée
                            9h-12h · de 9\u{202F}h à 12\u{202F}h\u{202F}30 · 09:00-12:30 · entre 9h et midi
                            avant 10\u{202F}h\u{202F}30 · jusqu’à 10h30 · après 15h · à partir de 15h
              ensemble      jeudi matin · vendredi après 15h · le 16/11 de 9h à 12h
              d’un jour     après jeudi 15h · avant vendredi · de jeudi 15h à vendredi 10h
              à un autre
              plusieurs     jeudi matin\u{202F}; vendredi après 15h · jeudi 9h-10h et 14h-15h
              sauf          tout sauf vendredi matin · jeudi sauf 9h-10h

            Sans jour, ce sont tous les jours du colloque\u{202F}; sans heure, c’est la journée entière. La matinée finit quand
            commence, entre 11\u{202F}h et 14\u{202F}h, la pause entre créneaux la plus proche de midi, sinon à 12\u{202F}h\u{202F}30.
            """,
        en: """
            Hours are written as people say them, in English or French; accents and capitals do not matter.

              days          Thursday · Thursday 15 · 15 November · November 15 · 15/11 (day first) · 2012-11-15
                            every day · every Thursday · all
              hours         morning · afternoon · evening (from 18:00) · all day
                            9-11am · 9:00-12:30 · from 9:00 to noon · between 9am and noon
                            before 10:30 · until 10:30 · after 3pm · from 15:00
              together      Thursday morning · Friday after 3pm · 16/11 from 9:00 to 12:00
              day to day    after Thursday 3pm · before Friday · from Thursday 3pm to Friday 10am
              several       Thursday morning; Friday after 3pm · Thursday 9-10am and 2-3pm
              except        all except Friday morning · Thursday except 9-10am

            Without a day, every day of the conference is meant; without hours, the whole day. The morning ends when the
            break between time slots nearest to noon begins, between 11:00 and 14:00; else at 12:30.
            """)
}

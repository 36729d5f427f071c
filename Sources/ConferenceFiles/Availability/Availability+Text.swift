package import ConferenceModel

extension Availability {
    /// When the person comes, in words that are read back as the same, whatever the column but one of wishes: `jeudi dès
    /// 10 h, vendredi ; absent samedi`.
    package func limits(in days: ConferenceDays) -> Text {
        let there = days.outside(away)
        let absent = days.dates.filter { date in !there.contains { $0.date == date } }
        var clauses: [Text] = []
        if there.count + absent.count > days.dates.count {
            // Somebody who comes, goes and comes again is told by the hours of absence.
            clauses.append(Self.list(away, after: Self.absent, isAway: true, in: days))
        } else {
            if !away.isEmpty, !there.isEmpty { clauses.append(Self.list(there, in: days)) }
            if !absent.isEmpty {
                let names = absent.map { Self.name($0, in: days) }
                clauses.append(
                    Self.absent + Text(fr: Text.all(names.map(\.fr)).fr, en: Text.all(names.map(\.en)).en))
            }
        }
        if !ratherNot.isEmpty {
            clauses.append(
                Self.list(
                    ratherNot, after: Text(fr: "plutôt pas ", en: "preferably not "), isAway: true, in: days))
        }
        if isRemote { clauses.append(Text(fr: "à distance", en: "remote")) }
        guard let first = clauses.first else { return Text(fr: "sans limite", en: "no limits") }
        return clauses.dropFirst().reduce(first) { $0 + Text(fr: "\u{202F}; ", en: "; ") + $1 }
    }

    /// The hours of absence as the column `indisponible` has them: `jeudi avant 10 h, vendredi`.
    func awayWords(in days: ConferenceDays) -> Text {
        // Where somebody never comes, hours alone could mean the contrary.
        let lead = days.outside(away).isEmpty ? Text(fr: "indisponible ", en: "unavailable ") : Text("")
        return Self.list(away, after: lead, isAway: true, in: days)
    }

    /// The hours that the person would rather avoid, as the column `plutôt pas` has them.
    func ratherNotWords(in days: ConferenceDays) -> Text { Self.list(ratherNot, isAway: true, in: days) }

    private static let absent = Text(fr: "absent ", en: "away ")

    private static func list(
        _ hours: [Interval], after lead: Text = Text(""), isAway: Bool = false, in days: ConferenceDays
    ) -> Text {
        let isWhole = hours.map { $0.start == .midnight && $0.end == .endOfDay }
        // After a bare day a comma would leave open which hours it has.
        let isLoose = zip(isWhole, isWhole.dropFirst()).contains { $0 && !$1 }
        let separator = isLoose ? Text(fr: "\u{202F}; ", en: "; ") + lead : Text(", ")
        let parts = hours.map { name($0.date, in: days) + words($0, isAway: isAway, in: days) }
        guard let first = parts.first else { return Text("") }
        return parts.dropFirst().reduce(lead + first) { $0 + separator + $1 }
    }

    /// ` dès 10 h`, ` matin`, or nothing for the whole day.
    private static func words(_ interval: Interval, isAway: Bool, in days: ConferenceDays) -> Text {
        let noon = days.noon(on: interval.date)
        switch (interval.start, interval.end) {
        case (.midnight, .endOfDay): return Text("")
        case (.midnight, noon): return Text(fr: " matin", en: " morning")
        case (noon, .endOfDay): return Text(fr: " après-midi", en: " afternoon")
        case (let start, .endOfDay):
            return isAway
                ? Text(fr: " après \(start.text.fr)", en: " after \(start.text.en)")
                : Text(fr: " dès \(start.text.fr)", en: " from \(start.text.en)")
        case (.midnight, let end):
            return isAway
                ? Text(fr: " avant \(end.text.fr)", en: " before \(end.text.en)")
                : Text(fr: " jusqu’à \(end.text.fr)", en: " until \(end.text.en)")
        case (let start, let end):
            return Text(
                fr: " de \(start.text.fr) à \(end.text.fr)", en: " from \(start.text.en) to \(end.text.en)")
        }
    }

    /// `jeudi`, or `jeudi 15 novembre` where there are several.
    private static func name(_ date: CalendarDate, in days: ConferenceDays) -> Text {
        days.dates.count { $0.weekday == date.weekday } > 1 ? date.text : date.weekday.text
    }
}

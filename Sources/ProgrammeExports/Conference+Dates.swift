internal import ConferenceModel

extension Conference {
    /// `15 et 16 novembre 2012` / `15 and 16 November 2012`; empty without days.
    var dates: Text {
        guard let first = days.first, let last = days.last else { return Text("") }
        if first == last { return first.written }
        guard first.year == last.year else {
            return Text(fr: "\(first.written.fr) – \(last.written.fr)", en: "\(first.written.en) – \(last.written.en)")
        }
        guard first.month == last.month else {
            return Text(
                fr: "\(first.dayAndMonth.fr) – \(last.written.fr)", en: "\(first.dayAndMonth.en) – \(last.written.en)")
        }
        return days.count == 2
            ? Text(fr: "\(first.ordinal.fr) et \(last.written.fr)", en: "\(first.day) and \(last.written.en)")
            : Text(fr: "du \(first.ordinal.fr) au \(last.written.fr)", en: "\(first.day)–\(last.written.en)")
    }
}

extension CalendarDate {
    /// `15 novembre 2012` / `15 November 2012`.
    var written: Text { Text(fr: "\(dayAndMonth.fr) \(year)", en: "\(dayAndMonth.en) \(year)") }

    /// `Jeudi 15 novembre` / `Thursday 15 November`, as a heading.
    var heading: Text {
        Text(fr: text.fr.prefix(1).uppercased() + text.fr.dropFirst(), en: text.en)
    }

    fileprivate var ordinal: Text { Text(fr: day == 1 ? "1er" : "\(day)", en: "\(day)") }

    fileprivate var dayAndMonth: Text {
        let name = CalendarDate.months[month - 1]
        return Text(fr: "\(ordinal.fr) \(name.fr)", en: "\(ordinal.en) \(name.en)")
    }
}

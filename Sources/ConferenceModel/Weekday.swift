/// A day of the week, Monday first as in France (ISO 8601).
package enum Weekday: Int, Sendable, CaseIterable {
    case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday

    package var text: Text {
        switch self {
        case .monday: Text(fr: "lundi", en: "Monday")
        case .tuesday: Text(fr: "mardi", en: "Tuesday")
        case .wednesday: Text(fr: "mercredi", en: "Wednesday")
        case .thursday: Text(fr: "jeudi", en: "Thursday")
        case .friday: Text(fr: "vendredi", en: "Friday")
        case .saturday: Text(fr: "samedi", en: "Saturday")
        case .sunday: Text(fr: "dimanche", en: "Sunday")
        }
    }
}

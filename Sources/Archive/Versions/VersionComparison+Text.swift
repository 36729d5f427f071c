package import ConferenceModel

extension VersionComparison.Aspect {
    package var text: Text {
        switch self {
        case .day: Text(fr: "jour", en: "day")
        case .time: Text(fr: "heure", en: "time")
        case .room: Text(fr: "salle", en: "room")
        case .order: Text(fr: "ordre", en: "order")
        case .axis: Text(fr: "axe", en: "axis")
        }
    }
}

extension SavedVersion.Talk {
    /// `jeudi 15 novembre, 11 h – 11 h 30, Amphi A`.
    package var whereabouts: Text {
        Text(fr: "\(hours.text.fr), \(room)", en: "\(hours.text.en), \(room)")
    }
}

extension VersionComparison.Move {
    /// `C07 (Title): Thursday 15 November, 11:00–11:30, Room A → …, Room B (time, room)`.
    package var text: Text {
        let what = aspects.map(\.text)
        return Text(
            fr: "\(to.paper) (\(to.title))\u{A0}: \(from.whereabouts.fr) → \(to.whereabouts.fr)"
                + " (\(what.map(\.fr).joined(separator: ", ")))",
            en: "\(to.paper) (\(to.title)): \(from.whereabouts.en) → \(to.whereabouts.en)"
                + " (\(what.map(\.en).joined(separator: ", ")))")
    }
}

extension VersionComparison.Stay {
    package var text: Text {
        Text(
            fr: "\(talk.paper) (\(talk.title))\u{A0}: \(talk.whereabouts.fr)",
            en: "\(talk.paper) (\(talk.title)): \(talk.whereabouts.en)")
    }
}

import ConferenceModel

/// The columns of `modifications.csv`, in the order in which commands write them.
package enum ChangeColumn: String, Sendable, CaseIterable {
    case change, subject, value, title, axis, speakers, note
}

extension ChangeColumn: TableColumn {
    static let mandatory: [ChangeColumn] = [.change, .subject]

    var words: Text {
        switch self {
        case .change: Text(fr: "modification", en: "change")
        case .subject: Text(fr: "sujet", en: "subject")
        case .value: Text(fr: "valeur", en: "value")
        case .title: Text(fr: "titre", en: "title")
        case .axis: Text(fr: "axe", en: "axis")
        case .speakers: Text(fr: "intervenants", en: "speakers")
        case .note: Text("note")
        }
    }
}

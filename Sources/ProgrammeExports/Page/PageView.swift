internal import ConferenceModel

/// One way through the page; its name is its anchor. Without a script, the browser shows the one that the address names.
enum PageView: String, CaseIterable {
    case grid, axes, rooms, papers, speakers

    var text: Text {
        switch self {
        case .grid: Text(fr: "Par jour", en: "By day")
        case .axes: Text(fr: "Par axe", en: "By axis")
        case .rooms: Text(fr: "Par salle", en: "By room")
        case .speakers: Label.bySpeaker
        case .papers: Text(fr: "Résumés", en: "Abstracts")
        }
    }
}

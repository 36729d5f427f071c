import ConferenceModel
import ProgrammeExports
import Scheduling

/// Changes after which there would be a programme, for people.
struct RepairList {
    let repairs: [Repair]

    /// A heading and a line for each; none where nothing is known to help.
    var lines: [String] {
        guard !repairs.isEmpty else { return [] }
        let heading = Text(
            fr: "Un programme existerait, si l’on choisit (solve --repair N)\u{A0}:",
            en: "There would be a programme, should you choose to (solve --repair N):")
        return [heading.spoken.line]
            + repairs.enumerated().map { "  \($0.offset + 1). \($0.element.text.spoken.line)" }
    }

    /// After a search that was stopped.
    static var othersMayDo: Text {
        let note = Diagnostic.Severity.note.text
        return Text(
            fr: "\(note.fr)\u{A0}: la recherche de réparations n’est pas allée à son terme\u{A0}: il peut y en avoir "
                + "d’autres, et de moindres",
            en: "\(note.en): the search for repairs was cut short: there may be others, and cheaper ones")
    }
}

import ConferenceModel
import ProgrammeExports
import Scheduling
import SchedulingRules

/// The menu of a rerun for the terminal: how good the programme can be for so many moved papers, and which papers move.
struct RerunTable {
    private let menu: RerunMenu
    private let conference: Conference
    private let width: Int

    init(_ menu: RerunMenu, of conference: Conference, width: Int) {
        (self.menu, self.conference, self.width) = (menu, conference, width)
    }

    var text: String {
        menu.points.map { point in
            "\(point.movedPapers): \(point.proof.points) ≥ \(point.proof.bound) disruption \(point.disruption.points) least \(point.disturbsLeast)  "
                + point.disruption.moves.map { conference.papers[$0.paper].id + " " + $0.kind.text.en }.joined(
                    separator: ", ")
        }.joined(separator: "\n") + " free \(menu.endsFree)"
    }
}

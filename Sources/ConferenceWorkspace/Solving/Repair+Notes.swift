package import ConferenceModel
package import Scheduling
internal import SchedulingRules

extension Repair.Change {
    /// What was supposed, and what to write so that it is so.
    package var supposed: Text {
        Text(
            fr: "supposé\u{A0}: \(text.fr) — à écrire\u{A0}: \(edit.fr)",
            en: "supposed: \(text.en) — to be written: \(edit.en)")
    }
}

extension Text {
    /// What a search for repairs is about.
    static func repairsFound(_ count: Int) -> Text {
        Text(
            fr: "réparations cherchées, \(count) trouvée\(count > 1 ? "s" : "")",
            en: "looking for repairs, \(count) found")
    }

    /// After a search for the fewest papers to leave out that was stopped.
    static let fewerMayDo = Text(
        fr: "il n’est pas exclu que moins de communications puissent rester sans place",
        en: "it is not ruled out that fewer papers could be left without a place")
}

extension Repair {
    /// Of a programme that leaves papers out: which, and why.
    func leftOut(of conference: Conference, because conflicts: [Conflict]) -> [Text] {
        changes.compactMap { change in
            guard let paper = change.condition.scheduledPaper else { return nil }
            let own = conference.papers[paper]
            let reason = conflicts.first { $0.subjects.contains(.paper(own.id)) } ?? conflicts.first
            return Text(
                fr: "sans place\u{A0}: \(own.id) (\(own.title)) — \(reason?.text.fr ?? "")",
                en: "without a place: \(own.id) (\(own.title)) — \(reason?.text.en ?? "")")
        }
    }
}

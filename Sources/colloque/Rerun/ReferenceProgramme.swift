import Archive
import ConferenceFiles
import ConferenceModel
import SchedulingRules

/// The programme from which change is measured: a file that is named; else the published version, else the latest, else
/// `programme.json`.
struct ReferenceProgramme {
    /// As far as today's conference still has what it holds.
    let programme: Programme
    let baseline: Baseline
    /// What is different today; `nil` where a file says nothing of the conference that it was made for.
    let difference: [Text]?

    /// - Throws: after all that is wrong with the file has been said.
    init(_ file: String?, in folder: ConferenceArgument, of conference: Conference, under rules: RuleSet) throws {
        let confirmed = conference.papers.map { paper in
            paper.speakers.count { conference.speakers[$0].isConfirmed }
        }
        let history = History(of: folder.source.folder)
        guard file == nil, !history.isEmpty else {
            let path = file ?? folder.path(of: ProgrammeReading.fileName)
            programme = try ProgrammeReading.read(path, of: conference).programme
            baseline = Baseline(of: programme, in: conference, confirmed: confirmed)
            difference = nil
            return
        }
        guard let version = try history.reference() else { throw HistoryFault.noVersions }
        let (today, diagnostics) = version.version(for: conference)
        for diagnostic in diagnostics { try Console.error.line(diagnostic.line) }
        programme = today.programme
        let now = ConferenceSnapshot(conference, rules: rules.inForce(in: conference))
        difference = ConferenceDifference(from: version.conference, to: now).facts.map(\.text)
        let places = version.formerPlaces(in: conference)
        baseline = Baseline(
            places: conference.papers.references.map { paper in
                places[paper].map { place in
                    Baseline.Place(
                        timeSlot: place.timeSlot, room: place.room,
                        roomName: place.room.map { conference.rooms[$0].name }, hours: place.hours)
                }
            }, isPublished: history.publishedNumber != nil, confirmed: confirmed, weights: conference.changeWeights)
    }
}

internal import Archive
internal import ConferenceFiles
package import ConferenceModel
internal import LinearProgramming
package import SchedulingRules

/// The programme from which change is measured: a file that is named; else the published version, else the latest, else
/// `programme.json`.
package struct ReferenceProgramme: Sendable {
    /// As far as today's conference still has what it holds.
    package let programme: Programme
    package let baseline: Baseline
    /// What is different today; `nil` where a file says nothing of the conference that it was made for.
    package let difference: [Text]?
}

extension Workspace {
    /// - Throws: all that is wrong with the file.
    func reference(
        _ file: String?, of conference: Conference, under rules: RuleSet, _ job: Job
    ) throws(WorkspaceFailure) -> ReferenceProgramme {
        let confirmed = conference.papers.map { paper in
            paper.speakers.count { conference.speakers[$0].isConfirmed }
        }
        let history = History(of: folder)
        guard file == nil, !history.isEmpty else {
            let path = file ?? path(of: ProgrammeReading.fileName)
            let programme = try ProgrammeReading.read(path, of: conference, job).programme
            return ReferenceProgramme(
                programme: programme, baseline: Baseline(of: programme, in: conference, confirmed: confirmed),
                difference: nil)
        }
        history.tellFaults(job)
        let version = try WorkspaceFailure.translated {
            guard let version = try history.reference() else { throw HistoryFault.noVersions }
            return version
        }
        let (today, diagnostics) = version.version(for: conference)
        job.found(diagnostics)
        let now = ConferenceSnapshot(conference, rules: rules.inForce(in: conference))
        let places = version.formerPlaces(in: conference)
        let baseline = Baseline(
            places: conference.papers.references.map { paper in
                places[paper].map { place in
                    Baseline.Place(
                        timeSlot: place.timeSlot, room: place.room,
                        roomName: place.room.map { conference.rooms[$0].name }, hours: place.hours)
                }
            }, isPublished: history.publishedNumber != nil, confirmed: confirmed, weights: conference.changeWeights)
        return ReferenceProgramme(
            programme: today.programme, baseline: baseline,
            difference: ConferenceDifference(from: version.conference, to: now).facts.map(\.text))
    }
}

internal import Archive
internal import ConferenceModel
internal import LinearProgramming
internal import Scheduling

extension Workspace {
    /// Explains a paper, an axis and a day, a session, a person or a rule, as an organiser names it.
    /// - Parameter seconds: after which what is not proved is said as *at least*.
    package func explain(
        _ subject: String, within seconds: Double? = nil, _ job: Job = Job()
    ) throws(WorkspaceFailure) -> ExplainAnswer {
        let opened = try open(job)
        let conference = opened.conference
        let topic = try WorkspaceFailure.translated { try TopicReader(conference).topic(of: subject) }
        let limits = SearchBudget(seconds: seconds).limits(for: job)
        guard !Scheduler(solver).isLarge(conference) else {
            throw WorkspaceFailure(
                .tooLarge,
                Text(
                    fr:
                        "les places d’un aussi grand colloque ne se chiffrent pas\u{A0}: cela suppose un optimum prouvé",
                    en: "the places of so large a conference cannot be priced: that takes a proved optimum"))
        }
        let start = try savedProgramme(of: conference, job)
        job.watch(.began(nil))
        let explanation = try WorkspaceFailure.translated {
            if case .paper(let paper) = topic {
                try places(of: paper, opened, start, limits, job)
            } else {
                try wish(topic, opened, start, limits)
            }
        }
        guard let explanation else { throw .noProgramme }
        return ExplainAnswer(opened: opened, explanation: explanation)
    }

    private func places(
        of paper: Reference<Paper>, _ opened: OpenedConference, _ start: Programme?, _ limits: SolveLimits, _ job: Job
    ) throws -> ExplainAnswer.Explanation? {
        let conference = opened.conference
        let id = conference.papers[paper].id
        guard conference.papers[paper].status == .accepted else {
            throw WorkspaceFailure(
                .notPossible, Text(fr: "\(id) n’est pas à programmer", en: "\(id) is not to be scheduled"))
        }
        let search = try PlaceSearch(of: paper, in: conference, under: opened.rules, solver, within: limits)
        let valid = start.flatMap { Audit(of: $0, of: conference, by: opened.rules).isValid ? $0 : nil }
        let (count, counter) = (conference.timeSlots.count * conference.rooms.count, Counter())
        let found = try search.run(from: valid, jobs: SearchBudget.standardJobs) { _ in
            let done = counter.next()
            job.watch(.began(Text(fr: "\(done) places sur \(count)", en: "\(done) of \(count) places")))
        }
        return found.map { .places($0) }
    }

    private func wish(
        _ topic: Topic, _ opened: OpenedConference, _ start: Programme?, _ limits: SolveLimits
    ) throws -> ExplainAnswer.Explanation? {
        let search = WishSearch(in: opened.conference, under: opened.rules, Scheduler(solver), within: limits)
        let asked = AskedWish(topic, opened.conference)
        let found: WishExplanation?
        if let wish = asked.wish {
            found = try search.price(of: wish, from: start)
        } else if case .rule(let rule) = topic {
            found = try search.price(of: rule, from: start)
        } else {
            found = nil
        }
        return found.map {
            .wish($0, title: asked.title, unmet: asked.unmet(in: $0.programme, under: opened.rules))
        }
    }

    /// The programme in the folder; `nil` when there is none.
    func savedProgramme(of conference: Conference, _ job: Job) throws(WorkspaceFailure) -> Programme? {
        do {
            return try ProgrammeReading.read(path(of: ProgrammeReading.fileName), of: conference, job).programme
        } catch  where error.code == .nothingSaved {
            return nil
        }
    }
}

import ConferenceModel
import Foundation

/// Makes a conference of what files of another program say, and makes up what they lack.
struct ImportAssembly {
    /// Of papers whose source has none.
    static let standardDurations: (paper: Minutes, discussion: Minutes) = (20, 10)
    private static let mostDays = 31

    var draft: ImportDraft
    var assumptions: [ImportAssumption] = []
    private(set) var axes: [Axis] = []
    /// Places in ``axes`` by paper, the paper’s own axis first.
    private(set) var axesOfPapers: [[Int]] = []
    var changeOver: Minutes = 0

    init(_ draft: ImportDraft) { self.draft = draft }

    /// `nil` when there is an error among the draft’s diagnostics.
    mutating func folder() -> ImportedFolder? {
        if draft.papers.isEmpty, !hasErrors { draft.report(ImportFault.noPapers, at: Location(file: draft.file)) }
        guard !hasErrors else { return nil }
        decide()
        shareSessionsOut()
        nameAxes()
        let lacking = draft.papers.count { $0.duration == nil && $0.state != .withdrawn && $0.state != .rejected }
        let frame = frame()
        let known = Set(draft.days + frame.timeSlots.map(\.date) + draft.events.map(\.interval.date))
        guard known.count <= Self.mostDays else {
            draft.report(ImportFault.tooManyDays(limit: Self.mostDays), at: Location(file: draft.file))
            return nil
        }
        let papers = papers()
        if draft.title.oneLine.isEmpty { assumptions.insert(.title, at: 0) }
        if draft.zone == nil { assumptions.append(.timeZone(zone)) }
        if lacking > 0 { assumptions.append(.durations(lacking)) }
        if draft.papersWithoutSpeakers > 0 { assumptions.append(.speakers(draft.papersWithoutSpeakers)) }
        let rules = rules(papers, frame)
        do {
            let conference = try Conference(
                title: title, place: draft.place.oneLine, timeZone: zone, languages: [draft.language],
                timeSlots: frame.timeSlots.map { TimeSlot($0) }, events: draft.events, rooms: frame.rooms, axes: axes,
                speakers: speakers(in: frame.timeSlots), papers: papers, changeOver: changeOver, ruleSettings: rules)
            let programme = programme(of: conference, frame)
            return ImportedFolder(
                conference, programme: programme, language: draft.language, assumptions: assumptions,
                remarks: draft.remarks, said: draft.people.map(\.said))
        } catch {
            draft.report(FolderFault.inconsistent(error), at: Location(file: draft.file))
            return nil
        }
    }

    private var hasErrors: Bool { draft.diagnostics.contains { $0.severity == .error } }

    private var title: Text {
        draft.title.oneLine.isEmpty
            ? Text(fr: "Colloque importé", en: "Imported conference") : Text(draft.title.oneLine)
    }

    private var zone: String { draft.zone ?? draft.assumedZone }

    /// What is in the source’s programme is accepted; where nothing is, neither has anything been decided.
    private mutating func decide() {
        for paper in draft.papers.indices where draft.papers[paper].state == .undecided {
            if draft.papers[paper].placement != nil { draft.change(paper) { $0.state = .accepted } }
        }
        guard !draft.papers.contains(where: { $0.state == .accepted }) else { return }
        let undecided = draft.papers.indices.filter { draft.papers[$0].state == .undecided }
        for paper in undecided { draft.change(paper) { $0.state = .accepted } }
        if !undecided.isEmpty { assumptions.append(.undecided(undecided.count)) }
    }

    /// Papers of a session that tells no minutes have equal shares of its own.
    private mutating func shareSessionsOut() {
        var papers: [Int: [Int]] = [:]
        for (paper, held) in draft.papers.enumerated() {
            if case .session(let session) = held.placement { papers[session, default: []].append(paper) }
        }
        for (session, held) in draft.sessions.enumerated() {
            let papers = papers[session] ?? []
            let share = Minutes(held.interval.length.count / max(papers.count, 1))
            guard (5...WrittenDuration.longest).contains(share) else { continue }
            for paper in papers where draft.papers[paper].duration == nil {
                draft.change(paper) { $0.duration = share }
            }
        }
    }

    /// Axes are numbered in the order in which papers first name them. Where none does, sessions do.
    private mutating func nameAxes() {
        if draft.papers.allSatisfy(\.axes.isEmpty) {
            for paper in draft.papers.indices {
                guard let session = session(of: draft.papers[paper]), !session.title.isEmpty else { continue }
                draft.change(paper) { $0.axes = [session.title] }
            }
            assumptions.append(draft.papers.contains { !$0.axes.isEmpty } ? .axesFromSessions : .oneAxis)
        }
        var (names, places): ([String], [String: Int]) = ([], [:])
        for name in draft.papers.flatMap({ $0.axes.prefix(1) }) + draft.papers.flatMap({ $0.axes.dropFirst() })
        where places.updateValue(places[name.folded] ?? names.count, forKey: name.folded) == nil { names.append(name) }
        let sessions = Dictionary(grouping: draft.sessions) { $0.title.folded }
        axes = names.enumerated().map { index, name in
            let chairs = (sessions[name.folded] ?? []).flatMap(\.chairs)
            return Axis(id: "\(index + 1)", title: Text(name), chairs: chairs.unique)
        }
        let lost = draft.papers.count { $0.axes.isEmpty }
        if lost > 0 {
            let title = names.isEmpty ? title : Text(fr: "Sans axe", en: "No axis")
            axes.append(Axis(id: "\(axes.count + 1)", title: title))
            if !names.isEmpty { assumptions.append(.noAxis(lost)) }
        }
        axesOfPapers = draft.papers.map { paper in
            paper.axes.isEmpty ? [names.count] : paper.axes.compactMap { places[$0.folded] }.unique
        }
        // A chair of a session that is no axis would be forgotten.
        for session in draft.sessions where places[session.title.folded] == nil {
            let subject = session.title.isEmpty ? session.interval.text[draft.language] : session.title
            let field = Text(fr: "présidence", en: "chair")[draft.language]
            draft.keep(field, session.chairs.joined(separator: "; "), of: subject, at: session.location)
        }
    }

    /// The session of the source in which a paper stands.
    private func session(of paper: SourcePaper) -> SourceSession? {
        switch paper.placement {
        case .session(let session): draft.sessions[session]
        case .hours(let hours, let room):
            draft.sessions.first { $0.interval.contains(hours) && $0.room?.folded == room?.folded }
        case nil: nil
        }
    }

    private func papers() -> [Paper] {
        zip(draft.papers, axesOfPapers).map { paper, axes in
            let standard = Self.standardDurations
            let status: Paper.Status =
                switch paper.state {
                case .accepted: .accepted
                case .undecided, .waiting: .reserve
                case .rejected, .withdrawn: .withdrawn
                }
            return Paper(
                id: paper.id, title: paper.title, axis: Reference(axes[0]),
                otherAxes: axes.dropFirst().map { Reference($0) }, speakers: paper.speakers.map { Reference($0) },
                authors: paper.authors, duration: paper.duration ?? standard.paper,
                discussion: paper.duration == nil ? standard.discussion : 0, keywords: paper.keywords,
                abstract: paper.abstract, audience: paper.audience, status: status)
        }
    }

    /// Who comes at some hours only is unavailable in the rest of the time slots.
    private func speakers(in timeSlots: [Interval]) -> [Speaker] {
        draft.people.map { person in
            Speaker(
                name: person.name, email: person.email, affiliation: person.affiliation,
                unavailable: person.available.map { Interval.difference(timeSlots, $0) } ?? [])
        }
    }

    /// The rule of two papers a session, where it would leave no programme.
    private mutating func rules(_ papers: [Paper], _ frame: Frame) -> [RuleSetting] {
        let accepted = papers.filter { $0.status == .accepted }
        let most = papersPerSession(of: accepted.map(\.length), in: frame.timeSlots)
        let counts = axes.references.map { axis in accepted.count { $0.axis == axis } }.filter { $0 > 0 }
        guard !counts.allSatisfy({ 2 * (($0 + most - 1) / most) <= $0 }) else { return [] }
        assumptions.append(.smallSessions)
        let rule = Text(fr: "séances-assez-remplies", en: "sessions-have-enough-papers")[draft.language]
        return [
            RuleSetting(rule: rule, weight: nil, options: ["minimum": "1"], location: Location(file: "colloque.yaml"))
        ]
    }

    /// However long they are and wherever they stand; one at least.
    func papersPerSession(of lengths: [Minutes], in timeSlots: [Interval]) -> Int {
        guard let longest = lengths.max(), let shortest = timeSlots.map(\.length).min() else { return 1 }
        return max((shortest + changeOver).count / max((longest + changeOver).count, 1), 1)
    }
}

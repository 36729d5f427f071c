internal import Archive
internal import ConferenceFiles
internal import ConferenceModel

/// Which papers are to be pinned, and to what.
package struct PinRequest: Sendable {
    package enum Papers: Sendable {
        case ids([String])
        /// Of the latest version, those that start before a moment, if one is given.
        case all(before: Moment?)
    }

    package enum Word: Hashable, Sendable {
        /// What the paper has in the latest version.
        case here
        case named(String)
    }

    package var papers: Papers
    package var time: Word?
    package var room: Word?
    package var axis: Word?

    package init(_ papers: Papers, time: Word? = nil, room: Word? = nil, axis: Word? = nil) {
        (self.papers, self.time, self.room, self.axis) = (papers, time, room, axis)
    }

    fileprivate func words(for paper: String, at talk: SavedVersion.Talk?) throws(WorkspaceFailure) -> PinWords {
        PinWords(
            timeSlot: try word(time, of: paper, talk?.timeSlot), room: try word(room, of: paper, talk?.room),
            axis: try word(axis, of: paper, talk?.axis))
    }

    private func word(_ word: Word?, of paper: String, _ here: String?) throws(WorkspaceFailure) -> String? {
        switch word {
        case nil: return nil
        case .named(let name): return name
        case .here:
            guard let here else {
                throw WorkspaceFailure(
                    .noVersion,
                    Text(
                        fr: "\(paper) n’est dans aucune version\u{A0}: dites où l’épingler, avec --time ou --room",
                        en: "\(paper) is in no version: say where to pin it, with --time or --room"))
            }
            return here
        }
    }
}

/// Papers that are pinned now.
package struct PinAnswer: Sendable {
    package let pins: [(paper: String, words: PinWords)]
    /// `nil` where no paper was concerned.
    package let step: NotedStep?
}

extension Workspace {
    /// Notes that papers have to stand where they stand in the latest version, or elsewhere.
    package func pin(_ request: PinRequest, _ job: Job = Job()) throws(WorkspaceFailure) -> PinAnswer {
        _ = try open(job)
        let talks = try history().latest(job)?.talks ?? []
        let papers =
            switch request.papers {
            case .ids(let ids): ids
            case .all(let moment): talks.filter { moment.map($0.hours.isBefore) ?? true }.map(\.paper)
            }
        guard !papers.isEmpty else { return PinAnswer(pins: [], step: nil) }
        var pins: [(paper: String, words: PinWords)] = []
        for paper in papers {
            pins.append((paper, try request.words(for: paper, at: talks.first { $0.paper == paper })))
        }
        let step = try note(pins.map { ChangeLine(.pin, $0.paper, value: $0.words.text) }, job)
        return PinAnswer(pins: pins, step: step)
    }

    /// Notes that papers are free again.
    /// - Parameter papers: ids; `nil` = all that are pinned.
    /// - Returns: their ids, and the step, unless no paper was concerned.
    package func unpin(
        _ papers: [String]?, _ job: Job = Job()
    ) throws(WorkspaceFailure) -> (papers: [String], step: NotedStep?) {
        let conference = try open(job).conference
        let chosen = papers ?? conference.papers.filter { $0.pin != nil }.map(\.id)
        return (chosen, chosen.isEmpty ? nil : try note(chosen.map { ChangeLine(.unpin, $0) }, job))
    }
}

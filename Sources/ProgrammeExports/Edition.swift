package import ConferenceModel

/// What is to be exported: a version of a conference's programme, or a part of it, for readers of one language.
package struct Edition: Sendable {
    package let version: ProgrammeVersion
    package let conference: Conference
    package let language: Language
    /// `nil` = all of it.
    package let selection: Selection?
    /// Whether withdrawn papers stay in view, marked as cancelled, where the format does not keep them anyway.
    package let showsCancelled: Bool

    package init(
        _ version: ProgrammeVersion, of conference: Conference, language: Language, only selection: Selection? = nil,
        showingCancelled: Bool = false
    ) {
        (self.version, self.conference, self.language) = (version, conference, language)
        (self.selection, showsCancelled) = (selection, showingCancelled)
    }

    /// The same of another part.
    package func only(_ selection: Selection?) -> Edition {
        Edition(version, of: conference, language: language, only: selection, showingCancelled: showsCancelled)
    }

    /// The title of the conference, and of the part.
    var title: String {
        let title = conference.title[language].line.trimmed
        return selection.map { "\(title) · \($0.text(in: conference)[language])" } ?? title
    }

    /// For formats that show whole sessions: those in which there is something of the part.
    var programme: Programme {
        guard selection != nil else { return version.programme }
        return Programme(sessions: version.programme.sessions.filter { !talks(of: $0).isEmpty })
    }

    /// What the part has of a session, in the order of presentation.
    func talks(of session: Session) -> [Talk] {
        conference.talks(of: session).filter { selection?.includes($0, in: session, of: conference) ?? true }
    }

    /// Those of the part, in file order; without one all of the conference, scheduled or not.
    var papers: [Reference<Paper>] {
        guard selection != nil else { return Array(conference.papers.references) }
        let shown = Set(version.programme.sessions.flatMap(talks).map(\.paper))
        return conference.papers.references.filter(shown.contains)
    }

    /// The days that the part touches, with what it has of them.
    var days: [DayPlan] {
        let days = DayPlan.days(of: programme, in: conference)
        guard let selection else { return days }
        return days.map { plan in
            plan.filter { row in
                switch row {
                case .event(let event): selection.includes(event, of: conference)
                case .timeSlot(_, let rooms): !rooms.allSatisfy(\.isEmpty)
                }
            }
        }.filter { !$0.rows.isEmpty }
    }

    /// The paper whose place a paper has taken, by that paper.
    var replaced: [Reference<Paper>: ProgrammeVersion.Cancellation] {
        let pairs = version.cancellations.compactMap { cancelled in cancelled.replacement.map { ($0, cancelled) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}

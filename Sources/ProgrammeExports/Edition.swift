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
        guard let selection else { return version.programme }
        return Programme(
            sessions: version.programme.sessions.filter { session in
                conference.talks(of: session).contains { selection.includes($0, in: session, of: conference) }
            })
    }

    /// The days that the part touches.
    var days: [DayPlan] {
        let days = DayPlan.days(of: programme, in: conference)
        guard case .day(let day) = selection else { return days }
        return days.filter { $0.date == day }
    }

    /// The paper whose place a paper has taken, by that paper.
    var replaced: [Reference<Paper>: ProgrammeVersion.Cancellation] {
        let pairs = version.cancellations.compactMap { cancelled in cancelled.replacement.map { ($0, cancelled) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}

internal import ConferenceFiles
package import ConferenceModel

/// What has become of papers after some, or people, were withdrawn.
package struct WithdrawAnswer: Sendable {
    package let before: Conference
    package let step: NotedStep

    /// Papers that have another status or other presenters now.
    package var changed: [Paper] {
        zip(before.papers, step.conference.papers).filter { old, new in
            old.status != new.status || old.speakers != new.speakers
        }.map(\.1)
    }
}

extension Workspace {
    /// Notes that papers are no longer given, and that people come no more.
    package func withdraw(
        _ papers: [String], absent people: [String] = [], _ job: Job = Job()
    ) throws(WorkspaceFailure) -> WithdrawAnswer {
        let before = try open(job).conference
        let lines = papers.map { ChangeLine(.withdraw, $0) } + people.map { ChangeLine(.absent, $0) }
        return WithdrawAnswer(before: before, step: try note(lines, job))
    }
}

internal import ConferenceModel
internal import LinearProgramming
package import Scheduling

/// What is wrong with a conference.
package struct CheckAnswer: Sendable {
    package let reading: CheckedConference
    /// What evidently cannot be, where the files could be read.
    package let conflicts: [Conflict]

    /// Whether anything keeps the programme from being made.
    package var hasErrors: Bool { reading.hasErrors || !conflicts.isEmpty }
}

extension Workspace {
    /// Says all that is wrong with the files, and evident impossibilities.
    package func check() -> CheckAnswer {
        let reading = CheckedConference(source)
        guard let conference = reading.conference, !reading.hasErrors else {
            return CheckAnswer(reading: reading, conflicts: [])
        }
        return CheckAnswer(
            reading: reading, conflicts: Certificates.conflicts(of: conference, under: reading.rules))
    }
}

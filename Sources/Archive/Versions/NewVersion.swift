package import ConferenceModel

/// A programme that is to become a version.
package struct NewVersion: Sendable {
    let sessions: [ProgrammeDocument.Session]
    let proof: ProgrammeDocument.Proof?
    let pointsByRule: [SavedProgramme.RulePoints]
    let inputs: [SavedVersion.Input]
    let conference: ConferenceSnapshot
    let note: String?
    let generator: String

    /// - Parameters:
    ///   - rules: those that are on, with the weights that hold.
    ///   - generator: name and version of the program that writes.
    package init(
        _ saved: SavedProgramme, of conference: Conference, rules: [ConferenceSnapshot.Rule],
        inputs: [SavedVersion.Input] = [], note: String? = nil, generator: String
    ) {
        sessions = saved.programme.sessions.map { ProgrammeDocument.Session($0, of: conference) }
        proof = saved.proof.map(ProgrammeDocument.Proof.init)
        (pointsByRule, self.inputs, self.note, self.generator) = (saved.pointsByRule, inputs, note, generator)
        self.conference = ConferenceSnapshot(conference, rules: rules)
    }

    /// What an older version says, of the conference as it was then.
    package init(reverting to: SavedVersion, note: String?, generator: String) {
        sessions = to.sessions.map { session in
            var session = session
            session.identifier = nil
            return session
        }
        (proof, pointsByRule, inputs, conference) = (to.proof, to.pointsByRule, to.inputs, to.conference)
        (self.note, self.generator) = (note, generator)
    }
}

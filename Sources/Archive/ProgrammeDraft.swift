/// What is read back of `programme.json`, before its names are looked up in the conference. Only the sessions are
/// needed, so that a programme can be written by hand.
struct ProgrammeDraft: Decodable {
    let schema: String?
    let proof: ProgrammeDocument.Proof?
    let pointsByRule: [SavedProgramme.RulePoints]?
    let sessions: [Attempt<SessionDraft>]

    /// A session that can be read, or why not: one bad session does not hide what is wrong with the others.
    struct Attempt<Value: Decodable>: Decodable {
        let result: Result<Value, DecodingError>

        init(from decoder: any Decoder) throws {
            do {
                result = .success(try Value(from: decoder))
            } catch let error as DecodingError {
                result = .failure(error)
            }
        }
    }
}

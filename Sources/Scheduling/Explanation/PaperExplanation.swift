package import ConferenceModel

/// Why a paper is where it is: what each place would cost.
package struct PaperExplanation: Sendable {
    package let paper: Reference<Paper>
    /// The best programme, or the best that was found in time.
    package let programme: Programme
    package let proof: Proof
    /// By time slot, then room.
    package let places: [[PlacePrice]]
}

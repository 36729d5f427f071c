package import ConferenceModel
package import SchedulingRules

/// What an organiser may choose from after papers were withdrawn or other things have changed: the more papers may move,
/// the better is the programme.
///
/// Only programmes that no other beats: each has fewer points than all with fewer moved papers.
package struct RerunMenu: Sendable {
    package struct Point: Sendable {
        package let programme: Programme
        /// Of its quality, among programmes that move no more papers; the last point's, among all programmes.
        package let proof: Proof
        package let disruption: Disruption
        /// Whether it is proved that no programme of these points, or fewer, disturbs less with no more papers moved.
        package let disturbsLeast: Bool

        package var movedPapers: Int { disruption.movedPapers }
    }

    /// By moved papers, ascending; empty where there is no programme.
    package let points: [Point]
    /// Whether the last point was looked for among all programmes, however many papers move.
    package let endsFree: Bool
    /// It is proved that no programme moves fewer papers than this.
    package let fewestMoves: Int
    /// Why there is no programme at all.
    package let conflicts: [Conflict]
    /// Why the search ended early, if it did.
    package let stop: Proof.Stop?
}

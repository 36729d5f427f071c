import ConferenceModel
import LinearProgramming
import SchedulingRules

/// The columns that tell where a paper stands.
struct PaperTrace {
    let paper: Reference<Paper>
    /// By time slot.
    let timeSlots: [AssignmentModel.Column]
    /// By class of rooms.
    let roomClasses: [AssignmentModel.Column]

    /// That it stands in the time slot, in a room of the class.
    func settled(in slot: Int, roomClass: Int) -> BranchingDecisions {
        BranchingDecisions().settling(timeSlots[slot], at: 1).settling(roomClasses[roomClass], at: 1)
    }
}

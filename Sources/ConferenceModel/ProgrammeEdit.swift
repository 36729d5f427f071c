/// One change of a programme by hand (déplacement, échange).
///
/// Any edit of any programme gives a programme, an incomplete or rule-breaking one too: the audit judges it. Who stands
/// nowhere and where nothing stands is said in each case. Of a paper that stands twice its first place in the programme is
/// meant, and of several sessions in one cell the first, or the one that the paper leaves.
///
/// A session that loses its last paper vanishes. One that comes to a cell, or takes another axis, stands behind others of
/// the same cell and axis.
package enum ProgrammeEdit: Hashable, Sendable {
    /// What becomes of the paper that has the place already.
    package enum Mode: String, Hashable, Sendable, CaseIterable {
        /// It comes next, and those behind it too.
        case insert
        /// It goes where the other comes from; out of the programme where that is nowhere.
        case swap
        /// It leaves the programme.
        case replace
    }

    /// A paper goes elsewhere. In an empty cell it opens a session of the axis that it is pinned to, else of its own. A paper
    /// that stands nowhere is put in.
    case move(Reference<Paper>, to: ProgrammePlace, Mode)
    /// A paper comes in, once more where it stands already.
    case putIn(Reference<Paper>, at: ProgrammePlace, Mode)
    case takeOut(Reference<Paper>)
    /// Two papers change places; where one stands nowhere, it takes the other's.
    case swap(Reference<Paper>, Reference<Paper>)
    /// The papers of a session take this order; those that are not listed come last, in theirs.
    case reorder(ProgrammeCell, [Reference<Paper>])
    /// A session goes to another cell with all its papers.
    case moveSession(ProgrammeCell, to: ProgrammeCell)
    /// Two sessions change cells; where one of the cells is empty, the other's session goes there.
    case swapSessions(ProgrammeCell, ProgrammeCell)
    case setAxis(ProgrammeCell, Reference<Axis>)
    /// Sessions stand again as they stood before an edit, which ``inverse(in:of:)`` is made of. A programme that it does not
    /// fit stays as it is.
    case restore(CollectionDifference<Session>)
}

extension ProgrammeEdit {
    package func apply(to programme: Programme, of conference: Conference) -> Programme {
        var editing = ProgrammeEditing(sessions: programme.sessions, conference: conference)
        editing.apply(self)
        return Programme(sessions: editing.sessions)
    }

    /// The edit that gives back the programme, to the last detail, after this one.
    package func inverse(in programme: Programme, of conference: Conference) -> ProgrammeEdit {
        .restore(programme.sessions.difference(from: apply(to: programme, of: conference).sessions))
    }
}

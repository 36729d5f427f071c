package import ConferenceModel

extension Conference {
    /// Whether the paper can be in sessions of this axis.
    package func mayJoin(_ paper: Reference<Paper>, _ axis: Reference<Axis>) -> Bool {
        papers[paper].axis == axis || papers[paper].otherAxes.contains(axis)
    }

    /// Whether the paper can only be in sessions of this axis.
    package func belongs(_ paper: Reference<Paper>, onlyTo axis: Reference<Axis>) -> Bool {
        papers[paper].axis == axis && papers[paper].otherAxes.allSatisfy { $0 == axis }
    }
}

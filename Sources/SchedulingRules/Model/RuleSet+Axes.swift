package import ConferenceModel

extension RuleSet {
    /// Accepted papers that may stand under the axis as far as rules judge them one by one: the others would be refused in
    /// whatever set they are.
    package func papers(admittedUnder axis: Reference<Axis>, in conference: Conference) -> [Reference<Paper>] {
        let paperwise = entries.compactMap { $0.rule as? any CompositionRule }.filter { type(of: $0).isPaperwise }
        return conference.acceptedPapers.filter { paper in
            paperwise.allSatisfy { $0.judge([paper], under: axis) != .refused }
        }
    }

    /// Whether papers stand under no axis but those that they name.
    package func keepPapersToTheirAxes(in conference: Conference) -> Bool {
        conference.axes.references.allSatisfy { axis in
            papers(admittedUnder: axis, in: conference).allSatisfy { conference.mayJoin($0, axis) }
        }
    }
}

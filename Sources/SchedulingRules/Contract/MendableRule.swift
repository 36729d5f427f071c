package import ConferenceModel

/// A rule of which one violation can be mended by itself.
package protocol MendableRule: Rule {
    /// What would have to be asked so that the weakness is gone; `nil` where it cannot be mended alone.
    static func wish(against weakness: any RuleViolation, in conference: Conference) -> Wish?
}

extension CompositionRule {
    /// That papers which do not go together are no session.
    package static func wish(against weakness: any RuleViolation, in conference: Conference) -> Wish? {
        let papers = conference.papers.references.filter {
            weakness.subjects.contains(.paper(conference.papers[$0].id))
        }
        return papers.count == weakness.subjects.count ? .apart(papers) : nil
    }
}

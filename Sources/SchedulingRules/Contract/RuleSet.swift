package import ConferenceModel

/// The rules of a conference with their weights and options.
package struct RuleSet: Sendable {
    /// Every rule there is, requirements first: the only list of them.
    package static let all: [any ConfigurableRule.Type] = [
        AcceptedPapersAreScheduledOnce.self,
        SessionsHoldOneAxis.self,
        RoomsHoldOneSessionAtATime.self,
        RoomsAreOpen.self,
        PapersFitTheirSession.self,
        SessionsHaveEnoughPapers.self,
        SpeakersAreNeverInTwoPlaces.self,
        SpeakersAreAvailable.self,
        RoomsOfferWhatPapersNeed.self,
        PinsHold.self,
        PapersRespectTheirOrder.self,
        SessionsOfOneAxisDoNotCompete.self,
        AxesStayInOneRoom.self,
        AxesRunInConsecutiveTimeSlots.self,
        AxesAreBalancedOverDays.self,
        RelatedAxesDoNotCompete.self,
        BigAudiencesGetBigRooms.self,
        SpeakersSpeakWhenTheyPrefer.self,
        SessionsAreEvenlyFilled.self,
        SpeakersComeOnOneDay.self,
        SessionsAreCloseInTheme.self,
        DisciplinesMixWithinSessions.self,
        PopularPapersDoNotCompete.self,
        PapersKeepTheirAxis.self,
        PapersKeepTheirRank.self,
        AxesKeepToTheirTimeSlots.self,
        AxesKeepToTheirRooms.self,
        RoomsKeepToTheirTimeSlots.self,
        PapersKeepToTheirTimeSlots.self,
        PapersKeepToTheirRooms.self,
        PapersFromAfarHaveSuitableHours.self,
        PresentersAreNotInTwoSessionsAtOnce.self,
        PresentersAreNotInTwoTalksAtOnce.self,
        AttendeesAreNotInTwoSessionsAtOnce.self,
        AttendeesAreNotInTwoTalksAtOnce.self,
        ChairsAreNotInTwoSessionsAtOnce.self,
    ]

    /// A rule that is on.
    package struct Entry: Sendable {
        package let rule: any Rule
        /// Points per unit; 0 for requirements, positive for preferences.
        package let weight: Int
        /// As the rule was made with them; `nil` for rules that are not made of options.
        private let options: RuleOptions?

        /// - Parameter options: the rule's own; `nil` = its defaults.
        package init(rule: any Rule, weight: Int, options: RuleOptions? = nil) {
            (self.rule, self.weight) = (rule, weight)
            self.options =
                options ?? (rule as? any ConfigurableRule).map { RuleOptions(defaultsOf: Swift.type(of: $0).options) }
        }

        package var type: any Rule.Type { Swift.type(of: rule) }

        /// The same rule for another conference; one that the engine made for itself stays as it is.
        package func renewed(for conference: Conference) -> Entry {
            guard let type = type as? any ConfigurableRule.Type, let options else { return self }
            return Entry(rule: type.init(options, for: conference), weight: weight, options: options)
        }
    }

    /// In the order of ``all``; rules that are off are left out.
    package let entries: [Entry]

    package init(_ entries: [Entry]) { self.entries = entries }

    /// With one requirement more.
    package func adding(_ requirement: any Rule) -> RuleSet {
        RuleSet(entries + [Entry(rule: requirement, weight: 0)])
    }

    /// The rules as the conference sets them.
    /// - Returns: diagnostics for settings that no rule takes; those settings are left out.
    package static func read(for conference: Conference) -> (rules: RuleSet, diagnostics: [Diagnostic]) {
        var reader = RuleSettingsReader(conference.ruleSettings)
        let entries = all.compactMap { type -> Entry? in
            let (weight, options) = reader.settings(of: type)
            guard let weight else { return nil }
            return Entry(rule: type.init(options, for: conference), weight: weight, options: options)
        }
        return (RuleSet(entries), reader.diagnostics)
    }
}

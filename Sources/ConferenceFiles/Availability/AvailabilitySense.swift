/// What a phrase says of its hours.
enum AvailabilitySense: Hashable, Sendable {
    /// The person comes then, and then only.
    case there
    case away
    /// The person would rather come then.
    case wish
    /// The person would rather not come then.
    case avoid

    /// What a word before the hours and one behind them say together: `pas vendredi si possible`; `nil` where one denies
    /// the other.
    func and(_ other: AvailabilitySense) -> AvailabilitySense? {
        switch (self, other) {
        case _ where self == other: self
        case (.there, .wish), (.wish, .there): .wish
        case (.away, .wish), (.wish, .away), (.avoid, .wish), (.wish, .avoid), (.away, .avoid), (.avoid, .away): .avoid
        default: nil
        }
    }
}

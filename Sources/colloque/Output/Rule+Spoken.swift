import SchedulingRules

extension Rule {
    /// What the organiser calls the rule in this run's language.
    static var spokenName: String { title.spoken }
}

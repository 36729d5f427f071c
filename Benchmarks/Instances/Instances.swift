import ArgumentParser

/// Schedules large conferences, real ones of CoSPLib and made-up ones, and tells what came of it.
@main
struct Instances: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Schedules large conferences and tells what came of it.",
        subcommands: [CoSPLibCommand.self, SyntheticCommand.self, ThresholdsCommand.self, RunCommand.self])
}

import ArgumentParser
import BenchmarkReports

struct CoSPLibCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cosplib",
        abstract: "Schedules the real conferences of CoSPLib, beside the scores to compare with.")

    @Option(help: "Only these conferences (may be repeated).")
    var instance: [String] = []
    @Option(help: "Time limits in seconds.")
    var seconds = IntegerList([5, 20, 60])
    @OptionGroup var options: CampaignOptions

    func run() throws {
        let all = CoSPLib.instances
        guard !all.isEmpty else { throw ConferenceFault.absentLibrary }
        for name in instance where !all.map(\.name).contains(name) {
            throw ConferenceFault.unknownInstance(name)
        }
        try Campaign(
            name: "cosplib", subjects: all.filter { instance.isEmpty || instance.contains($0.name) },
            seconds: seconds.numbers, seeds: options.seeds ?? 5, options: options, table: .conferences,
            plot: ScorePlot.plot
        ).run()
    }
}

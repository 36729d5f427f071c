import ArgumentParser
import BenchmarkReports
import ConferenceGenerator

struct SyntheticCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "synthetic", abstract: "Schedules made-up conferences of growing size.")

    @Option(help: "Numbers of papers.")
    var papers = IntegerList(ConferenceShape.growth.map(\.papers))
    @Option(help: "Seeds of the conferences, from 1 on.")
    var conferences = 1
    @Option(help: "Time limits in seconds.")
    var seconds = IntegerList([20, 60])
    @OptionGroup var options: CampaignOptions

    func run() throws {
        let subjects = papers.numbers.flatMap { papers in
            (0..<max(conferences, 0)).map { Subject.synthetic(papers: papers, seed: $0 + 1) }
        }
        try Campaign(
            name: "synthetic", subjects: subjects, seconds: seconds.numbers, seeds: options.seeds ?? 1,
            options: options, table: .growth, plot: GrowthPlot.plot
        ).run()
    }
}

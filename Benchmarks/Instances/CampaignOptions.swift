import ArgumentParser
import BenchmarkReports
import Foundation

/// What is run for each conference, and where the results go.
struct CampaignOptions: ParsableArguments {
    @Option(help: "Seeds of the search, from 1 on.")
    var seeds: Int?
    @Option(help: "Searches at the same time.")
    var jobs = 2
    @Option(help: "File with a line of JSON for each run; runs that it has are not made again.")
    var results: String?
    @Option(help: "File for the table; where it has the table’s marks, only what is between them is replaced.")
    var output: String?
    @Option(help: "File for the plot (SVG).")
    var plot: String?
    @Flag(help: "Make no run; tell of those that are there.")
    var reportOnly = false
    @Option(help: "A run is ended so many seconds after its time limit.")
    var grace = 120
    @Option(help: "A run is ended when it takes more memory than this, in MB.")
    var memory = 4_000
}

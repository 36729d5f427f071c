import Archive
import ConferenceModel
import ConferenceWorkspace
import ProgrammeExports

/// What differs between two versions, in words.
struct ComparisonReport {
    private let comparison: VersionComparison
    private let numbers: (from: Int, to: Int)

    init(_ answer: CompareAnswer) {
        (comparison, numbers) = (answer.comparison, (answer.old.number, answer.new.number))
    }

    var text: String {
        guard !comparison.isEmpty else {
            return Text(
                fr: "Rien ne change de la version \(numbers.from) à la version \(numbers.to).\n",
                en: "Nothing changes from version \(numbers.from) to version \(numbers.to).\n"
            ).spoken
        }
        return comparison.parts.filter { !$0.lines.isEmpty }.map { heading, lines in
            "\(heading.spoken) (\(lines.count))\n" + lines.map { "  \($0.spoken.line)\n" }.joined()
        }.joined()
    }
}

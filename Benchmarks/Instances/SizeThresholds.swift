import BenchmarkReports
import LinearProgramming

/// The most that the integer programme of a conference may come to: what exceeds it, a change has done.
struct SizeThresholds {
    struct Size: CustomStringConvertible {
        let rows: Int
        let columns: Int
        let nonZeros: Int

        init(rows: Int, columns: Int, nonZeros: Int) {
            (self.rows, self.columns, self.nonZeros) = (rows, columns, nonZeros)
        }

        init(_ program: MixedIntegerProgram) {
            self.init(rows: program.rows.count, columns: program.columns.count, nonZeros: program.nonZeroCount)
        }

        var description: String {
            "\(grouped(rows)) rows, \(grouped(columns)) columns, \(grouped(nonZeros)) non-zeros"
        }
    }

    private let most: Size

    private init(_ rows: Int, _ columns: Int, _ nonZeros: Int) {
        most = Size(rows: rows, columns: columns, nonZeros: nonZeros)
    }

    func excesses(of size: Size) -> [String] {
        [
            ("rows", size.rows, most.rows), ("columns", size.columns, most.columns),
            ("non-zeros", size.nonZeros, most.nonZeros),
        ].filter { $0.1 > $0.2 }.map { "\(grouped($0.1)) \($0.0), at most \(grouped($0.2))" }
    }

    /// About a tenth above what they were when this was written.
    static let all: KeyValuePairs = [
        "synthetic-35-1": SizeThresholds(520, 380, 2_300),
        "synthetic-100-1": SizeThresholds(4_500, 3_900, 24_000),
        "synthetic-300-1": SizeThresholds(16_000, 14_000, 97_000),
        "N2OR": SizeThresholds(530, 460, 2_000),
        "GECCO19": SizeThresholds(11_000, 9_800, 60_000),
        "GECCO20": SizeThresholds(4_600, 4_000, 23_000),
        "GECCO21": SizeThresholds(3_300, 3_000, 15_000),
        "GECCO21Workshop": SizeThresholds(9_800, 7_000, 60_000),
        "GECCO22": SizeThresholds(7_600, 6_300, 42_000),
        "ISF22": SizeThresholds(16_000, 16_000, 110_000),
        "OR60F": SizeThresholds(14_000, 14_000, 110_000),
    ]
}

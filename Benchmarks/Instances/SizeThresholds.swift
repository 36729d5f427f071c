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
        "synthetic-35-1": SizeThresholds(1, 1, 1),
        "synthetic-100-1": SizeThresholds(1, 1, 1),
        "synthetic-300-1": SizeThresholds(1, 1, 1),
        "N2OR": SizeThresholds(1, 1, 1),
        "GECCO19": SizeThresholds(1, 1, 1),
        "GECCO20": SizeThresholds(1, 1, 1),
        "GECCO21": SizeThresholds(1, 1, 1),
        "GECCO21Workshop": SizeThresholds(1, 1, 1),
        "GECCO22": SizeThresholds(1, 1, 1),
        "ISF22": SizeThresholds(1, 1, 1),
        "OR60F": SizeThresholds(1, 1, 1),
    ]
}

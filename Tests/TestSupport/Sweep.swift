import Foundation

/// How far a sweep over seeds or cases goes: a sample of it in `make test`, all of it in `make test-all`.
///
/// The sample passes through every clause of the test, and the counts that a test expects of its sweep hold for the sample too.
package enum Sweep {
    /// `SWEEPS=all`, as `make test-all` sets it.
    package static let isWhole = ProcessInfo.processInfo.environment["SWEEPS"] == "all"

    /// For scripts.
    package static let extent = isWhole ? "all" : "sample"

    /// The first seeds, or all.
    package static func seeds<Seed: FixedWidthInteger>(_ sample: Seed, of all: Seed) -> Range<Seed> {
        0..<(isWhole ? all : sample)
    }

    /// How often.
    package static func times(_ sample: Int, of all: Int) -> Int { isWhole ? all : sample }

    /// The cases that the sample has, or all.
    package static func cases<Case>(_ all: [Case], sample isInSample: (Case) -> Bool) -> [Case] {
        isWhole ? all : all.filter(isInSample)
    }
}

import ConferenceModel
import SchedulingRules

/// How much axes have to do with each other: people that their papers share, and what holds them apart.
enum AxisKinship {
    static func matrix(of formulation: AggregatedFormulation) -> [[Double]] {
        let conference = formulation.conference
        var matrix = conference.axes.map { _ in [Double](repeating: 0, count: conference.axes.count) }
        func relate(_ a: Reference<Axis>, _ b: Reference<Axis>) {
            guard a != b else { return }
            matrix[a.index][b.index] += 1
            matrix[b.index][a.index] += 1
        }
        for conflict in formulation.model.conflicts {
            relate(conference.papers[conflict.one].axis, conference.papers[conflict.other].axis)
        }
        for case .axesInParallel(let a, let b) in conference.penalties.map(\.combination) { relate(a, b) }
        for axis in conference.axes.references {
            for other in conference.axes[axis].related { relate(axis, other) }
        }
        return matrix.map { row in row.map { $0.squareRoot() } }
    }
}

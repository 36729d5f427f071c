/// What a reader of the table has to know of it.
package enum RunRemarks {
    /// Sentences, in order of weight; none when there is nothing to remark.
    package static func on(_ groups: [RunGroup]) -> [String] {
        worseWithMoreTime(groups) + builds(groups)
    }

    /// More time must never give a worse score.
    private static func worseWithMoreTime(_ groups: [RunGroup]) -> [String] {
        groups.flatMap { long in
            groups.compactMap { short in
                guard long.subject == short.subject, let more = long.seconds, let less = short.seconds, less < more,
                    let good = short.median, long.median ?? .max > good
                else { return nil }
                let worse = long.median.map(grouped) ?? "no programme"
                return "\(long.subject): \(more) s give a worse median than \(less) s: \(worse) instead of "
                    + "\(grouped(good))."
            }
        }
    }

    private static func builds(_ groups: [RunGroup]) -> [String] {
        let builds = Set(groups.flatMap(\.records).map(\.build)).sorted()
        guard builds.count > 1 else { return [] }
        return ["The runs are of \(builds.count) builds: \(builds.joined(separator: ", "))."]
    }
}

internal import ConferenceModel
internal import Scheduling

/// What `stress --json` prints.
package struct StressDocument: Encodable {
    static let schema = "colloque-stress/1"

    struct Row: Encodable {
        /// `paper C07`, `speaker Ada Lovelace`, `room Amphi A`.
        let mishap: String
        /// With at most 0, 1, 2 moved papers; `null` = that does not mend it.
        let costs: [Int?]
        let isProved: Bool
    }

    let schema = StressDocument.schema
    /// The worst first.
    let mishaps: [Row]
    /// Not looked into yet.
    let open: Int

    package init(_ report: StressReport) {
        mishaps = report.rows.map {
            Row(mishap: $0.mishap.key, costs: $0.repair.costs, isProved: $0.repair.isProved)
        }
        open = report.open
    }
}

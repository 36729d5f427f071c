import ProgrammeExports

/// Names of rooms in narrow columns: cut, unless that makes two of them the same; then their last words, which tell
/// « Salle 1 » from « Salle 2 ».
struct RoomHeadings {
    let names: [String]

    /// - Parameter widths: columns for each.
    func fitting(_ widths: [Int]) -> [String] {
        let cut = zip(names, widths).map { $0.cut(to: $1) }
        return cut.indices.map { index in
            cut.count { $0 == cut[index] } > 1 ? ending(of: names[index], within: widths[index]) : cut[index]
        }
    }

    private func ending(of name: String, within width: Int) -> String {
        let words = name.split(separator: " ")
        var kept = words.suffix(1)
        while kept.count < words.count {
            let longer = words.suffix(kept.count + 1)
            guard longer.joined(separator: " ").columns <= width else { break }
            kept = longer
        }
        return kept.joined(separator: " ").cut(to: width)
    }
}

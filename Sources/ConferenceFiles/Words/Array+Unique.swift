extension Array where Element: Hashable {
    /// The first of equals.
    var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

import ConferenceModel

extension SettingsReader {
    mutating func readAxes(_ node: SettingNode) {
        var axes: [(id: String, title: Text, colour: String?, related: [Located<String>], chairs: [String])] = []
        var places: [String: Location] = [:]
        for member in list(node, SettingsKey.axes) {
            guard let axis = fields(of: member, AxisKey.self, of: SettingsKey.axes),
                let id = required(AxisKey.id, in: axis, of: SettingsKey.axes, at: member).flatMap({
                    verbatim($0, AxisKey.id)
                })
            else { continue }
            if let first = places.updateValue(member.location, forKey: id.folded) {
                report(SettingsFault.duplicateAxis(id, first), at: member.location)
                continue
            }
            let title = required(AxisKey.title, in: axis, of: SettingsKey.axes, at: member)
                .flatMap { bilingual($0, AxisKey.title) }
            axes.append(
                (
                    id, title ?? Text(id), axis[.colour].flatMap { colour($0) },
                    axis[.related].map { words($0, AxisKey.related) } ?? [],
                    axis[.chairs].map { words($0, AxisKey.chairs).map(\.value) } ?? []
                ))
        }
        var index = NameIndex<Axis>(axes.map(\.id))
        // Being related is mutual, whichever of the two says it.
        var related = axes.map { _ in Set<Reference<Axis>>() }
        for (axis, entry) in axes.enumerated() {
            for other in entry.related {
                guard let found = find(other, in: &index) else { continue }
                if found.index == axis {
                    report(SettingsFault.axisRelatedToItself(entry.id), at: other.location)
                } else {
                    related[axis].insert(found)
                    related[found.index].insert(Reference(axis))
                }
            }
        }
        draft.axes = zip(axes, related).map {
            Axis(id: $0.id, title: $0.title, colour: $0.colour, related: $1.sorted(), chairs: $0.chairs)
        }
    }

    private mutating func find(_ id: Located<String>, in axes: inout NameIndex<Axis>) -> Reference<Axis>? {
        switch axes.find(id.value) {
        case .found(let axis): return axis
        case .unknown(let suggestion):
            report(ReferenceFault(.axis, id.value, suggestion: suggestion), at: id.location)
            return nil
        }
    }

    /// `#1b6ca8`, `#ABC`: as `#rrggbb` in lower case.
    private mutating func colour(_ node: SettingNode) -> String? {
        guard let written = text(node, AxisKey.colour) else { return nil }
        let digits = written.hasPrefix("#") ? written.dropFirst().lowercased() : ""
        if digits.allSatisfy({ "0123456789abcdef".contains($0) }) {
            if digits.count == 6 { return "#" + digits }
            if digits.count == 3 { return "#" + digits.map { "\($0)\($0)" }.joined() }
        }
        report(SettingsFault.invalidColour(written), at: node.location)
        return nil
    }
}

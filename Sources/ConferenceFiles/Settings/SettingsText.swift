import ConferenceModel
import Yams

/// The settings as YAML text.
enum SettingsText {
    /// - Throws: one error, at the place where the text stops making sense.
    static func node(reading yaml: String, named file: String) throws(Diagnostic) -> SettingNode {
        guard aliases(in: yaml) <= aliasLimit else { throw FolderFault.tooManyAliases(limit: aliasLimit).at(file) }
        let root: Node?
        do {
            root = try compose(yaml: yaml)
        } catch {
            throw diagnostic(for: error, in: file, reading: yaml)
        }
        if let slip = YamlSlip(startingListIn: yaml) {
            throw FolderFault.notYaml(slip.problem).at(file, line: slip.line, column: slip.column)
        }
        var nodesLeft = nodeLimit
        guard let root else { throw FolderFault.emptySettings.at(file) }
        return try node(root, file: file, depth: 0, nodesLeft: &nodesLeft)
    }

    /// A few aliases of aliases already unfold into thousands of values; a colloquium needs none.
    private static let aliasLimit = 16
    private static let nodeLimit = 100_000
    private static let depthLimit = 12

    private static func node(
        _ node: Node, file: String, depth: Int, nodesLeft: inout Int
    ) throws(Diagnostic) -> SettingNode {
        let location = Location(file: file, line: node.mark?.line, column: node.mark?.column)
        nodesLeft -= 1
        guard nodesLeft >= 0, depth <= depthLimit else {
            throw FolderFault.tooManyValues(limit: nodeLimit, depth: depthLimit).at(location)
        }
        switch node {
        case .scalar(let scalar):
            let text = scalar.string.trimmed
            let isNull = scalar.style == .plain && ["", "~", "null"].contains(text.lowercased())
            return SettingNode(
                content: isNull || text.isEmpty ? .empty : .scalar(text), location: location,
                verbatim: scalar.style == .plain ? nil : scalar.string)
        case .sequence(let sequence):
            var list: [SettingNode] = []
            for member in sequence {
                list.append(try Self.node(member, file: file, depth: depth + 1, nodesLeft: &nodesLeft))
            }
            return SettingNode(content: .list(list), location: location)
        case .mapping(let mapping):
            var fields: [SettingNode.Field] = []
            for (key, value) in mapping {
                let name = try Self.node(key, file: file, depth: depth + 1, nodesLeft: &nodesLeft)
                guard case .scalar(let text) = name.content else { throw FolderFault.keyIsNotText.at(name.location) }
                fields.append(
                    .init(
                        key: Located(value: text, location: name.location),
                        value: try Self.node(value, file: file, depth: depth + 1, nodesLeft: &nodesLeft)))
            }
            return SettingNode(content: .fields(fields), location: location)
        case .alias: return SettingNode(content: .empty, location: location)
        }
    }

    /// How often the text seems to use an alias (`*name`), if it seems to define an anchor (`&name`) at all. This is
    /// counted before parsing, because comparing keys that are built of aliases may already take for ever.
    private static func aliases(in yaml: String) -> Int {
        var (anchors, aliases) = (0, 0)
        var before: UInt8 = 0x0A
        var sign: UInt8 = 0
        for byte in yaml.utf8 {
            let isName = byte > 0x20 && !"[]{},".utf8.contains(byte)
            if sign == UInt8(ascii: "&"), isName { anchors += 1 }
            if sign == UInt8(ascii: "*"), isName { aliases += 1 }
            let startsValue = before <= 0x20 || "[]{},:?-!".utf8.contains(before)
            sign = startsValue && "&*".utf8.contains(byte) ? byte : 0
            before = byte
        }
        return anchors == 0 ? 0 : aliases
    }

    private static func diagnostic(for error: any Error, in file: String, reading yaml: String)
        -> Diagnostic
    {
        guard let error = error as? YamlError else { return FolderFault.notYaml(.other).at(file) }
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            if let slip = YamlSlip(in: yaml, upTo: mark.line) {
                return FolderFault.notYaml(slip.problem).at(file, line: slip.line, column: slip.column)
            }
            let problem = YamlProblem(problem)
            // What is never closed is noticed at the end of the file; the place to look at is where it opens.
            let place = problem == .unclosedQuote ? context?.mark ?? mark : mark
            return FolderFault.notYaml(problem).at(file, line: place.line, column: place.column)
        case .duplicatedKeysInMapping(let keys, let context):
            return FolderFault.duplicateKey(keys.first ?? "").at(
                file, line: context.mark.line, column: context.mark.column)
        default: return FolderFault.notYaml(.other).at(file)
        }
    }
}

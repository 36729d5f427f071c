import Archive

/// Files that try a reader's patience.
enum HostileBytes: CaseIterable {
    case empty, zero, notUTF8, deepArrays, deepObjects, hugeExponent, hugeInteger, hugePoints, null, array, oddSessions
    case tooLarge

    var bytes: [UInt8] {
        switch self {
        case .empty: []
        case .zero: [0]
        case .notUTF8: Array("{\"sessions\": [\"".utf8) + [0xFF, 0xFE] + Array("\"]}".utf8)
        case .deepArrays: [UInt8](repeating: UInt8(ascii: "["), count: 200_000)
        case .deepObjects: Array("{\"sessions\":\(String(repeating: "{\"a\":", count: 100_000))".utf8)
        case .hugeExponent: Array("{\"sessions\": 1e999999}".utf8)
        case .hugeInteger: Array("{\"sessions\": 99999999999999999999999}".utf8)
        case .hugePoints: Array(#"{"sessions": [], "proof": {"points": 1e30, "bound": 0, "status": "optimal"}}"#.utf8)
        case .null: Array("null".utf8)
        case .array: Array("[]".utf8)
        case .oddSessions: Array(#"{"sessions": [null, 3, [], "x"]}"#.utf8)
        case .tooLarge: [UInt8](repeating: UInt8(ascii: " "), count: ProgrammeFile.limit + 1)
        }
    }
}

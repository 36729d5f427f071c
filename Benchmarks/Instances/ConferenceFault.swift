import ConferenceModel

/// Why there is nothing to measure on.
enum ConferenceFault: Error, CustomStringConvertible {
    case absentLibrary
    case unknownInstance(String)
    case unreadable([Diagnostic])

    var description: String {
        switch self {
        case .absentLibrary: CoSPLib.absence
        case .unknownInstance(let name):
            "CoSPLib has no \(name); it has \(CoSPLib.instances.map(\.name).joined(separator: ", "))."
        case .unreadable(let diagnostics):
            diagnostics.filter { $0.severity == .error }.map(\.text.en).joined(separator: "\n")
        }
    }
}

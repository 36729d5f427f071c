/// How the process of a run ended.
package enum RunEnding: Codable, Hashable, Sendable {
    case done
    case crashed(signal: Int)
    /// - why: the last that it said.
    case failed(status: Int, why: String)
    /// It did not stop when it should have, and was ended.
    case overtime(seconds: Int)
    /// It was ended before it took the machine's memory.
    case tooLarge(megabytes: Int)

    /// Nothing for a good end.
    package var fault: String? {
        switch self {
        case .done: nil
        case .crashed(let signal): "crashed (signal \(signal))"
        case .failed(let status, let why): "failed (\(status))" + (why.isEmpty ? "" : ": \(why)")
        case .overtime(let seconds): "ended after \(seconds) s"
        case .tooLarge(let megabytes): "ended at \(grouped(megabytes)) MB"
        }
    }
}

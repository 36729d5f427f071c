import ConferenceFiles
import ConferenceGenerator
import ConferenceModel
import Foundation

/// A conference to measure on.
enum Subject: Hashable, Sendable {
    /// A workbook of CoSPLib.
    case workbook(String)
    case synthetic(papers: Int, seed: Int)
    case folder(String)
    /// Several copies of a conference side by side.
    indirect case copies(Int, of: Subject)

    /// `N2OR` or a path of a workbook; `fixtures/limoges-2012` or another folder; `synthetic-1000-1`; `4xOR60F` for four
    /// copies of a conference.
    init(_ written: String) {
        if let cross = written.firstIndex(of: "x"), let count = Int(written[..<cross]), count > 1 {
            self = .copies(count, of: Subject(String(written[written.index(after: cross)...])))
            return
        }
        let parts = written.split(separator: "-")
        if parts.count == 3, parts[0] == "synthetic", let papers = Int(parts[1]), let seed = Int(parts[2]), papers > 0 {
            self = .synthetic(papers: papers, seed: seed)
        } else if written.hasSuffix(".xlsx") {
            self = .workbook(written)
        } else if written.contains("/") {
            self = .folder(written)
        } else {
            self = .workbook(CoSPLib.folder.appendingPathComponent(written + ".xlsx").path)
        }
    }

    var name: String {
        switch self {
        case .workbook(let path): URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        case .synthetic(let papers, let seed): "synthetic-\(papers)-\(seed)"
        case .folder(let path): URL(fileURLWithPath: path).lastPathComponent
        case .copies(let count, let subject): "\(count)x\(subject.name)"
        }
    }

    /// As the initialiser takes it.
    var argument: String {
        switch self {
        case .workbook(let path), .folder(let path): path
        case .synthetic: name
        case .copies(let count, let subject): "\(count)x\(subject.argument)"
        }
    }

    /// The conference, and a programme of it where one is known.
    func read() throws -> (conference: Conference, known: Programme?) {
        switch self {
        case .workbook(let path):
            let (conference, diagnostics) = CoSPLibWorkbook(path: path).read()
            guard let conference else { throw ConferenceFault.unreadable(diagnostics) }
            return (conference, nil)
        case .folder(let path):
            let (conference, diagnostics) = ConferenceFolder(path: path).read()
            guard let conference else { throw ConferenceFault.unreadable(diagnostics) }
            return (conference, nil)
        case .copies(let count, let subject): return (try subject.read().conference.copies(count), nil)
        case .synthetic(let papers, let seed):
            let made = try ConferenceGenerator.conference(
                ConferenceShape(papers: papers), seed: UInt64(bitPattern: Int64(seed)))
            return (made.conference, made.hidden)
        }
    }
}

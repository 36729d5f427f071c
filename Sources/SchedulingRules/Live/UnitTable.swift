import ConferenceModel

/// Units by two references, in a byte each where they all fit: what is small stays near the processor.
struct UnitTable {
    private let width: Int
    private let bytes: [UInt8]
    private let units: [Int]

    init<A, B>(_ rows: [A], _ columns: [B], _ count: (Reference<A>, Reference<B>) -> Int) {
        width = columns.count
        let all = rows.references.flatMap { row in columns.references.map { count(row, $0) } }
        bytes = all.contains { $0 > 255 } ? [] : all.map { UInt8($0) }
        units = bytes.isEmpty ? all : []
    }

    var isZero: Bool { bytes.allSatisfy { $0 == 0 } && units.allSatisfy { $0 == 0 } }

    subscript(row: Int, column: Int) -> Int {
        bytes.isEmpty ? units[row * width + column] : Int(bytes[row * width + column])
    }
}

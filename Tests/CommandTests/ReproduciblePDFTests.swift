import ConferenceModel
import ConferenceWorkspace
import Testing

@testable import colloque

@Suite("A PDF without clock and chance")
struct ReproduciblePDFTests {
    /// 2012-11-15T00:00:00Z.
    private let instant = Instant(seconds: 1_352_937_600)

    /// What Chromium writes of the same page, at another time and with another counter, each with its tree of names.
    private func pdf(printed: String, headers: [String]) -> [UInt8] {
        Array(
            """
            %PDF-1.4
            /CreationDate (D:\(printed)+00'00')
            /ModDate (D:\(printed)+00'00')>>
            /ID (node\(headers[1]))>> /ID (node\(headers[0]))>>
            /Headers [(node\(headers[0])) (node\(headers[1]))]>>
            /Names [(node\(headers[0])) 33 0 R (node\(headers[1])) 75 0 R]>>
            (node1234567) (node12345678 (node1234567x)
            """.utf8)
    }

    @Test("it has the version's date, and headers are numbered in their order, in as many bytes")
    func same() {
        let first = pdf(printed: "20261130033000", headers: ["00000081", "00000139"])
        let second = pdf(printed: "20261130033107", headers: ["00000082", "00000140"])
        let wanted = pdf(printed: "20121115000000", headers: ["00000001", "00000002"])
        #expect(ReproduciblePDF.bytes(of: first, made: instant) == wanted)
        #expect(ReproduciblePDF.bytes(of: second, made: instant) == wanted)
    }

    @Test(
        "what breaks off in the middle of a name or a date stays as it is",
        arguments: ["(node0000008", "(node00000081", "/ModDate (D:2026", "(node", ""])
    func brokenOff(end: String) {
        let pdf = Array("%PDF-1.4 \(end)".utf8)
        #expect(ReproduciblePDF.bytes(of: pdf, made: instant) == pdf)
    }
}

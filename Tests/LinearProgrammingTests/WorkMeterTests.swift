import LinearProgramming
import Testing

@Suite("The meter of work")
struct WorkMeterTests {
    private let program = {
        var program = MixedIntegerProgram(name: "ten")
        let columns = (0..<6).map { program.addColumn("x\($0)", to: 1) }
        for index in 0..<4 { program.addRow("r\(index)", to: 1, [.init(1, columns[index])]) }
        return program
    }()

    @Test("counts iterations by thousands of rows and columns, over all programs")
    func count() {
        let meter = WorkMeter(atMost: 2)
        meter.note(100, on: program)
        meter.note(99, on: program)
        #expect(!meter.isSpent)
        meter.note(1, on: program)
        #expect(meter.isSpent)
    }

    @Test("stops what is done under its limits, and nothing else")
    func limits() {
        let cancelled = SolveLimits(gap: 0.1, iterations: 7) { true }
        let limits = SolveLimits(gap: 0.1, iterations: 7).atMost(work: 1)
        #expect(limits.stopReason == nil)
        limits.work?.note(100, on: program)
        #expect(limits.stopReason == .workLimit)
        #expect((limits.gap, limits.iterations) == (0.1, 7))
        #expect(cancelled.atMost(work: 1).stopReason == .cancelled)
        #expect(cancelled.atMost(work: nil).work == nil)
    }

    @Test("of more than can be counted is never spent")
    func endless() {
        let meter = WorkMeter(atMost: .max)
        meter.note(1_000_000, on: program)
        #expect(!meter.isSpent)
    }
}

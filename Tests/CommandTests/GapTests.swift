import Testing

@testable import colloque

@Suite("Numbers on the command line")
struct GapTests {
    @Test(
        "a gap is a ratio or a percentage, with a point or a comma",
        arguments: [("1%", 0.01), ("1,5 %", 0.015), ("0.25", 0.25), ("0", 0), ("100%", 1)])
    func gap(argument: String, ratio: Double) { #expect(Gap(argument: argument)?.ratio == ratio) }

    @Test("what is no gap is refused", arguments: ["", "%", "-1%", "101%", "1.5", "nan", "un"])
    func badGap(argument: String) { #expect(Gap(argument: argument) == nil) }

    @Test("a time limit is a number of seconds", arguments: [("60", 60), ("0.5", 0.5), ("2,5", 2.5)])
    func seconds(argument: String, seconds: Double) { #expect(TimeLimit(argument: argument)?.seconds == seconds) }

    @Test("what is no time is refused", arguments: ["", "0", "-1", "inf", "nan", "1e300", "soon"])
    func badSeconds(argument: String) { #expect(TimeLimit(argument: argument) == nil) }
}

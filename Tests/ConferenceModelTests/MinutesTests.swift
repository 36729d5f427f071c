import ConferenceModel
import Testing

@Suite("Minutes")
struct MinutesTests {
    @Test("sums and products beyond what an integer holds are the greatest or the least there is")
    func saturation() {
        let (greatest, least) = (Minutes(.max), Minutes(.min))
        #expect(greatest + 1 == greatest && greatest + -1 == Minutes(.max - 1))
        #expect(least + -1 == least && least - 1 == least && greatest - -1 == greatest)
        #expect(2 * greatest == greatest && -2 * greatest == least && 2 * least == least && -2 * least == greatest)
        #expect(3 * Minutes(20) == 60)
    }

    @Test("an hour is kept within its day, whatever is added")
    func clamping() {
        #expect(LocalTime.endOfDay + Minutes(.max) == .endOfDay)
        #expect(LocalTime.midnight + Minutes(.min) == .midnight)
    }
}

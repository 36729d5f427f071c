import ProgrammeExports
import Testing

@Suite("planning.csv of sciencesconf")
struct SciencesConfPlanningTests {
    @Test("ten quoted columns; events, sessions and papers each of their type")
    func rows() throws {
        let lines = try ExportFormat.sciencesconf.text(Editions.sample()).split(separator: "\r\n")
        #expect(
            lines[0] == #""id";"date";"start";"end";"type";"salle";"titre";"description";"speaker";"docid""#)
        #expect(lines.count == 1 + 4 + 9 + 18)
        #expect(lines[1] == #""1";"2012-11-15";"09:30";"10:45";"discours";"Amphi Blanqui";"Ouverture";"";"";"""#)
        #expect(lines.contains { $0.contains(#";"pause";"";"Déjeuner";"#) })
        #expect(lines.count { $0.contains(#";"session";"#) } == 9 && lines.count { $0.contains(#";"comm";"#) } == 18)
    }
}

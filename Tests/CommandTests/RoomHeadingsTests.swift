import Testing

@testable import colloque

@Suite("Names of rooms in narrow columns")
struct RoomHeadingsTests {
    @Test("are cut where that tells them apart, else end as the names do")
    func fits() {
        let limoges = RoomHeadings(names: ["Amphi Blanc", "Salle des conseils", "Salle B 204", "Salle B 112"])
        #expect(limoges.fitting([20, 20, 20, 20]) == limoges.names)
        #expect(limoges.fitting([5, 5, 5, 5]) == ["Amphi", "conse", "B 204", "B 112"])
        let numbered = RoomHeadings(names: (1...12).map { "Salle \($0)" })
        #expect(numbered.fitting(Array(repeating: 4, count: 12)) == (1...12).map(String.init))
    }
}

import Testing

@testable import ProgrammeExports

@Suite("The index of speakers")
struct SpeakerIndexTests {
    @Test(
        "names are sorted by family name, as French libraries do",
        arguments: [
            ("Éloïse Bréchard", "brechard eloise"), ("Marie-Ange Le Goff", "le goff marie-ange"),
            ("Jean de Vigny", "vigny jean de"), ("François-Xavier de La Tour", "la tour francois-xavier de"),
            ("Molière", "moliere"), ("", ""),
        ])
    func keys(name: String, key: String) { #expect(SpeakerIndex.sortingKey(name) == key) }
}

import Foundation
import Testing

extension Place {
    /// Six papers, of which P1 was withdrawn after the programme was made.
    static func withdrawn() async throws -> (place: Place, folder: String) {
        let place = Place()
        try FileManager.default.copyItem(atPath: Fixture("tiny/half-paper").path, toPath: place.path("c"))
        try FileManager.default.removeItem(atPath: place.path("c/expected"))
        let solved = try await Binary.run("solve", place.path("c"), "--quiet")
        let withdrawn = try await Binary.run("withdraw", place.path("c"), "P1")
        #expect(solved.status == 0 && withdrawn.status == 0)
        return (place, place.path("c"))
    }
}

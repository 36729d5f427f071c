import Foundation
import Testing

@testable import ConferenceFiles

@Suite("Recognition of formats")
struct ImportRecognitionTests {
    @Test("the files of every fixture are recognised", arguments: ImportFixture.all)
    func fixtures(fixture: ImportFixture) {
        let formats = ImportRecognition(fixture.files.map { fixture.folder.appending(path: $0).path })
            .formats
        #expect(formats.first == fixture.format || fixture.name == "planning")
    }

    @Test(
        "spreadsheets go by their own names",
        arguments: [
            ("excel", ImportFormat.csv), ("xlsx", .csv), ("ods", .csv), ("csv", .csv), ("frab", .frab),
        ])
    func names(name: String, format: ImportFormat) { #expect(ImportFormat.named(name) == format) }
}

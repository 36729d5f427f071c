import ConferenceModel
import Foundation
import Testing

@testable import ConferenceFiles

@Suite("The file of changes")
struct ChangesFileTests {
    private let heading = "\u{FEFF}change,subject,value,title,axis,speakers,note\r\n"

    /// Adds steps to a list and takes them back again, one after the other.
    private func steps(_ steps: [[ChangeLine]], on bytes: [UInt8]?) throws -> (states: [[UInt8]?], undone: [[String]]) {
        let folder = try TemporaryFolder()
        let path = folder.path + "/changes.csv"
        func put(_ bytes: [UInt8]?) throws {
            guard let bytes else { return try FileManager.default.removeItem(atPath: path) }
            try Data(bytes).write(to: URL(filePath: path))
        }
        if let bytes { try put(bytes) }
        var states = [bytes]
        for step in steps {
            states.append(try ChangesFile(in: folder.path, language: .en).adding(step).bytes)
            try put(states.last ?? nil)
        }
        var undone: [[String]] = []
        for before in states.dropLast().reversed() {
            let rest = try #require(try ChangesFile(in: folder.path, language: .en).removingLastStep())
            #expect(rest.bytes == before)
            undone.append(rest.lines)
            try put(rest.bytes)
        }
        return (states, undone)
    }

    private static let change: [[ChangeLine]] = [
        [.init(.withdraw, "C1")], [.init(.pin, "C2", value: "axe 1; x"), .init(.unpin, "C3")],
        [.init(.loseRoom, "=Salle")], [.init(.duration, "C2", value: "20"), .init(.reserve, "C4")],
    ]

    @Test("a list that did not exist is begun in the language that is spoken, and gone again")
    func begun() throws {
        let (states, undone) = try steps(Self.change, on: nil)
        let lines = [
            "withdraw,C1,,,,,", "", "pin,C2,\"axe 1; x\",,,,", "unpin,C3,,,,,", "", "lose room, =Salle,,,,,",
        ]
        #expect(states[1] == Array((heading + lines[0] + "\r\n").utf8))
        #expect(states[3] == Array((heading + lines.map { $0 + "\r\n" }.joined()).utf8))
        #expect(
            undone == [
                ["duration C2 20", "reserve C4"], ["lose room =Salle"], ["pin C2 axe 1; x", "unpin C3"],
                ["withdraw C1"],
            ])
        let folder = try TemporaryFolder()
        let french = try ChangesFile(in: folder.path, language: .fr)
        #expect(french.name == "modifications.csv" && french.bytes == nil)
        #expect(try french.removingLastStep() == nil)
        #expect(
            String(decoding: try french.adding([.init(.reserve, "C1")]).bytes, as: UTF8.self)
                == "\u{FEFF}modification;sujet;valeur;titre;axe;intervenants;note\r\nmettre en réserve;C1;;;;;\r\n")
    }

    @Test(
        "an organiser's own columns, separator, line ends, encoding and last line stay as they are, byte for byte",
        arguments: [
            "change;subject;value;decided by\r\nwithdraw;C01;;\"Jury of\r\n3 May; p. 4\"\r\n",
            "sep=;\nwhen;subject;value;change\n2030-01-02;C03;25;duration\n;;;\n2030-01-03;C04;25;duration\n\n",
            "change\tsubject\tvalue\rwithdraw\tC01",
            "change,subject,value,title,axis,speakers,note\nadd paper,C9,,\"5\"\" screens\",1,Ada,because\n",
        ],
        [
            TextEncoding.utf8(hasMark: true), .utf8(hasMark: false), .utf16(isLittleEndian: true),
            .utf16(isLittleEndian: false), .windows1252,
        ])
    func own(text: String, encoding: TextEncoding) throws {
        let accented = text.replacing("C01", with: "Cé1")
        let bytes = try #require(encoding.bytes(of: accented))
        let (states, undone) = try steps(Self.change, on: bytes)
        #expect(undone.map(\.count) == [2, 1, 2, 1])
        let last = try #require(states.last ?? nil)
        let read = try DecodedText(of: RawFile(name: "changes.csv", bytes: last)).text
        #expect(read.utf8.starts(with: accented.utf8))
        #expect([10, 13].contains(read.utf8.last) == [10, 13].contains(accented.utf8.last))
        #expect(read.contains("lose room"))
    }

    @Test("a column that the organiser's list lacks is added to its heading")
    func missingColumn() throws {
        let folder = try TemporaryFolder(["changes.csv": "change;subject;who\nwithdraw;C1;Ada\n"])
        let file = try ChangesFile(in: folder.path, language: .en).adding([.init(.duration, "C2", value: "20")])
        #expect(
            String(decoding: file.bytes, as: UTF8.self)
                == "change;subject;who;value\nwithdraw;C1;Ada\nduration;C2;;20\n")
    }

    @Test("a name that the encoding cannot write makes the list one of UTF-8")
    func encodings() throws {
        let bytes = try #require(TextEncoding.windows1252.bytes(of: "change;subject\nwithdraw;Cé1\n"))
        let folder = try TemporaryFolder()
        try Data(bytes).write(to: URL(filePath: folder.path + "/changes.csv"))
        let file = try ChangesFile(in: folder.path, language: .en).adding([.init(.confirm, "Ζωή")])
        #expect(
            String(decoding: file.bytes, as: UTF8.self)
                == "\u{FEFF}change;subject\nwithdraw;Cé1\nconfirm;Ζωή\n")
    }

    @Test("lines before the first empty one are taken back one by one, those after it together")
    func handWritten() throws {
        let text = "change,subject\nwithdraw,C1\nwithdraw,C2\n,\nwithdraw,C3\nwithdraw,C4\n"
        var undone: [[String]] = []
        let folder = try TemporaryFolder(["changes.csv": text])
        while let (bytes, lines) = try ChangesFile(in: folder.path, language: .en).removingLastStep() {
            undone.append(lines)
            try folder.write(String(decoding: bytes ?? [], as: UTF8.self), to: "changes.csv")
        }
        #expect(undone == [["withdraw C3", "withdraw C4"], ["withdraw C2"], ["withdraw C1"]])
    }

    @Test("a list is read as if it had been written, and is not")
    func judged() throws {
        let folder = try TemporaryFolder(BadFolder.soundFiles)
        let file = try ChangesFile(in: folder.path, language: .en).adding([.init(.withdraw, "C1")])
        #expect(
            ConferenceFolder(path: folder.path).read(with: file).conference?.papers.map(\.status) == [
                .withdrawn, .accepted,
            ])
        #expect(folder.read().conference?.papers.map(\.status) == [.accepted, .accepted])
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/changes.csv"))
    }
}

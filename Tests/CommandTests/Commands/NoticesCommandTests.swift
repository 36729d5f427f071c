import Foundation
import Testing

@Suite("colloque notices")
struct NoticesCommandTests {
    private func folder() async throws -> KeptFolder {
        let folder = try await KeptFolder(isSolved: false)
        let table = """
            name,unavailable,e-mail,language
            Ada Perrin-Lock,Thursday after 10:15am,ada@people.example,
            Basil Orme,,,en
            Cora Dunmallet,,,
            Duncan Ashby-Roe,Thursday before 10:45am,,
            Edith Fennimore-Hale,,,
            Farid Benhallam,,farid@people.example,fr

            """
        try Data(table.utf8).write(to: URL(filePath: folder.path + "/speakers.csv"))
        #expect(try await folder.run("solve", "--quiet").status == 0)
        #expect(try await folder.run("publish").status == 0)
        try await folder.withdraw()
        return folder
    }

    @Test("one message to each person concerned, once; who has no address is named")
    func people() async throws {
        let folder = try await folder()
        let run = try await folder.run("notices", "--since published")
        #expect(run.output == "1 message and notices.csv in \(folder.path)/notices; nothing is sent.\n")
        #expect(run.error == "warning: Basil Orme has no usable address: in notices.csv only\n")
        #expect(try folder.names(in: "notices") == ["002-farid-benhallam.eml", "notices.csv"])
        let table = try String(contentsOfFile: folder.path + "/notices/notices.csv", encoding: .utf8)
        #expect(table.contains("Basil Orme,,en,Short and long: what changes for you,\"Dear Basil Orme,\n\n"))
    }

    @Test("a mail program reads it: French where the person reads French, with the person's calendar")
    func message() async throws {
        let folder = try await folder()
        #expect(try await folder.run("notices", "--since 1 --from us@uni.example").status == 0)
        let script = """
            import email, email.policy, sys
            message = email.message_from_bytes(open(sys.argv[1], 'rb').read(), policy=email.policy.default)
            assert not message.defects, message.defects
            print(message['to'], message['from'], message['subject'], sep='\\n')
            print(message.get_body().get_content())
            for part in message.iter_attachments():
                print(part.get_filename(), part.get_content_type(), part.get_content()[:15])
            """
        try folder.place.write(script, to: "read.py")
        let file = folder.path + "/notices/002-farid-benhallam.eml"
        let read = try await Binary.shell("PYTHONIOENCODING=utf-8 python3 \(folder.place.path("read.py")) \(file)")
        #expect(
            read.output.replacing("\r\n", with: "\n") == """
                Farid Benhallam <farid@people.example>
                Short and long <us@uni.example>
                Short and long\u{A0}: ce qui change pour vous
                Bonjour Farid Benhallam,

                Le programme du colloque «\u{A0}Short and long\u{A0}» a changé. Voici ce qui vous concerne.

                «\u{A0}The empty chair\u{A0}» se déplace.
                Avant\u{A0}: jeudi 15 novembre, 9\u{202F}h\u{202F}45\u{A0}– 10\u{202F}h\u{202F}15, Room 1.
                Maintenant\u{A0}: jeudi 15 novembre, 9\u{202F}h\u{202F}30\u{A0}– 10\u{202F}h, Room 1.

                Si cela ne vous convient pas, dites-le-nous en répondant à ce message.

                programme.ics text/calendar BEGIN:VCALENDAR

                """)
    }

    @Test("the same versions give the same bytes; without a change there is nothing to write")
    func sameBytes() async throws {
        let folder = try await folder()
        #expect(try await folder.run("notices", "--since 1 --to \(folder.path)/a").status == 0)
        #expect(try await folder.run("notices", "--since 1 --to \(folder.path)/b").status == 0)
        #expect(try await Binary.shell("diff -r \(folder.path)/a \(folder.path)/b").status == 0)
        #expect(try await folder.run("notices", "--since latest").output == "Nobody is concerned: nothing to write.\n")
    }
}

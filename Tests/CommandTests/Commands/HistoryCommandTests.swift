import Foundation
import TestSupport
import Testing

@Suite("colloque history")
struct HistoryCommandTests {
    @Test("one version a line, the published one with a star, in both languages")
    func table() async throws {
        let folder = try await KeptFolder()
        try await folder.withdraw()
        #expect(try await folder.run("publish", "1").status == 0)
        let english = try await folder.run("history")
        let french = try await folder.run("history", in: "fr_FR.UTF-8")
        let date = /[0-9-]{10} [0-9:]{5}/
        #expect(
            english.output.replacing(date, with: "2012-11-01 09:00") == """
                version  made (UTC)        points               follows  state        note
                      1  2012-11-01 09:00  44 (proved optimal)  –        ★ published
                      2  2012-11-01 09:00  37 (proved optimal)  1

                """)
        #expect(
            french.output.replacing(date, with: "2012-11-01 09:00") == """
                version  faite le (TU)     points               suit  état       note
                      1  2012-11-01 09:00  44 (optimum prouvé)  –     ★ publiée
                      2  2012-11-01 09:00  37 (optimum prouvé)  1

                """)
    }

    @Test("solving again what has not changed makes no version, and says so")
    func nothingNew() async throws {
        let folder = try await KeptFolder()
        let again = try await folder.run("solve", "--note twice")
        #expect(again.output.hasSuffix("Nothing new: it is version 1, in \(folder.path)/programme.json.\n"))
        #expect(try folder.names(in: "programmes") == [".lock", "0001.json"])
    }

    @Test("a folder without versions says how to make one; a workbook has none")
    func empty() async throws {
        let folder = try await KeptFolder(isSolved: false)
        #expect(
            try await folder.run("history").output
                == "This folder has no version yet: \"colloque solve\" makes one.\n")
        let workbook = try await Binary.run("history", "no-such.xlsx")
        #expect(workbook.status == 64)
        #expect(workbook.error == "error: a workbook has no versions: \"colloque import\" makes a folder of it\n")
    }

    @Test("a damaged version is said; the next command works with the one before")
    func damaged() async throws {
        let folder = try await KeptFolder()
        try Data("{".utf8).write(to: URL(filePath: folder.path + "/programmes/0002.json"))
        let run = try await folder.run("history", "--json")
        #expect(run.status == 65)
        #expect(
            run.error
                == "programmes/0002.json: error: this version is damaged and left aside; the others can still be read\n"
        )
        #expect(run.output.contains("\"number\" : 1"))
        let show = try await folder.run("show")
        #expect(show.status == 0)
        #expect(show.error.hasPrefix("programmes/0002.json: warning: "))
    }

    @Test("killed at any moment, a command leaves the history whole, and the next one works")
    func killed() async throws {
        let folder = try await KeptFolder()
        try await folder.withdraw()
        let script = """
            cd \(folder.path)
            before=$(date +%s%N)
            $colloque revert . 1 >/dev/null
            length=$((($(date +%s%N) - before) / 1000000 + 1))
            for i in $(seq \(Sweep.times(20, of: 100))); do
                $colloque revert . $((i % 2 + 1)) >/dev/null 2>&1 & pid=$!
                sleep $(printf 0.%03d $((RANDOM % length % 1000)))
                kill -9 $pid 2>/dev/null
                wait $pid 2>/dev/null
                $colloque history . >/dev/null || exit 1
            done
            $colloque revert . 1 --note last >/dev/null && $colloque show . >/dev/null
            """
        let run = try await Binary.shell(script)
        #expect(run.status == 0, "\(run.error)")
        #expect(try !folder.names(in: "programmes").contains { $0.hasSuffix(".tmp") })
    }

    @Test("commands at the same time each make a version of their own")
    func together() async throws {
        let folder = try await KeptFolder()
        try await folder.withdraw()
        let script = """
            cd \(folder.path)
            for i in 1 2 3 4 5 6; do $colloque revert . $((i % 2 + 1)) >/dev/null & pids="$pids $!"; done
            for pid in $pids; do wait $pid || exit 1; done
            $colloque history .
            """
        let run = try await Binary.shell(script)
        #expect(run.status == 0)
        let numbers = run.lines.dropFirst().compactMap { $0.split(separator: " ").first.flatMap { Int($0) } }
        #expect(numbers == Array(1...numbers.count))
        #expect(numbers.count > 2)
    }

    @Test("while the folder is locked for long, a command says so and leaves with its own status")
    func busy() async throws {
        let folder = try await KeptFolder()
        let run = try await Binary.shell(
            """
            cd \(folder.place.path)
            (flock 9; touch held; until [ -e ended ]; do sleep 0.05; done) 9> \(folder.path)/programmes/.lock &
            until [ -e held ]; do sleep 0.05; done
            $colloque publish \(folder.path) 1; status=$?
            touch ended; exit $status
            """)
        #expect(run.status == 75)
        #expect(
            run.error == """
                note: another colloque is at work in this folder; waiting until it has finished
                error: another colloque is at work in this folder: wait until it has finished, then try again

                """)
    }
}

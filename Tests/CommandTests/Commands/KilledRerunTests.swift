import Foundation
import TestSupport
import Testing

@Suite("A rerun that is killed, and two at once")
struct KilledRerunTests {
    /// Reruns that are killed before they end.
    private static let times = Sweep.times(15, of: 150)

    @Test("whenever it is killed, every version that was there stays as it was, and the next command works")
    func killed() async throws {
        let folder = try await KeptFolder()
        // What was seen of the history is compared with what is there after each blow. Every second rerun has a paper less,
        // so that each has something to save. The delays follow the time that a rerun takes while others run, too: one that
        // was too late shortens them, until enough were killed.
        let run = try await Binary.shell(
            """
            folder=\(folder.path); seen=\(folder.place.path("seen")); faults=\(folder.place.path("faults"))
            mkdir $seen; RANDOM=2012; killed=0; number=0
            start=$(date +%s%N); $colloque rerun $folder --best > /dev/null; spent=$(($(date +%s%N) - start))
            while ((killed < \(Self.times))); do
              ((++number))
              if ((number % 2)); then $colloque withdraw $folder P2; else $colloque change undo $folder; fi > /dev/null \\
                || echo "$number: the next command fails"
              $colloque rerun $folder --best > /dev/null 2>&1 & process=$!
              sleep $(awk "BEGIN { print $RANDOM / 32768 * $spent * 1.2 / 1e9 }")
              kill -9 $process 2> /dev/null; wait $process 2> /dev/null; if (($? == 137)); then ((killed++)); spent=$((spent * 108 / 100)); else spent=$((spent * 84 / 100)); fi
              $colloque history $folder > /dev/null 2> $faults || echo "$number: no history"
              cat $faults
              diff -rq $seen $folder/programmes | grep -v "^Only in $folder/programmes"
              cp $folder/programmes/*.json $seen
            done
            """)
        #expect(run.output == "")
        // Nothing is left behind, and the numbers have no hole.
        #expect(try await folder.run("rerun", "--best").status == 0)
        #expect(try await folder.run("audit").status == 0)
        let versions = try folder.names(in: "programmes").filter { $0.hasSuffix(".json") }
        #expect(versions.count > 2)
        let numbers = try await folder.run("history", "--json").decoded(as: Versions.self).versions.map(\.number)
        #expect(numbers == Array(1...versions.count))
        #expect(try folder.names(in: ".").allSatisfy { !$0.hasPrefix(".colloque-") })
    }

    @Test(
        "while another command writes, a rerun says so, waits and saves",
        arguments: [
            ("C", "note: another colloque is at work in this folder; waiting until it has finished\n"),
            (
                "fr_FR.UTF-8",
                "note\u{A0}: un autre colloque est à l’œuvre dans ce dossier\u{202F}; j’attends qu’il ait fini\n"
            ),
        ])
    func waits(language: String, expected: String) async throws {
        let folder = try await KeptFolder()
        #expect(try await folder.run("withdraw", "P2").status == 0)
        let run = try await Binary.shell(
            """
            cd \(folder.place.path); touch said
            (flock 9; touch held; until [ -s said ]; do sleep 0.05; done) 9> \(folder.path)/programmes/.lock &
            until [ -e held ]; do sleep 0.05; done
            $colloque rerun \(folder.path) --best 2> said; status=$?
            cat said >&2; exit $status
            """, in: language)
        #expect(run.status == 0 && run.error == expected)
        #expect(try folder.names(in: "programmes") == [".lock", "0001.json", "0002.json"])
    }

    @Test("of two reruns at once one makes the version, and the other finds nothing new")
    func together() async throws {
        let folder = try await KeptFolder()
        #expect(try await folder.run("withdraw", "P2").status == 0)
        async let one = folder.run("rerun", "--best")
        async let other = folder.run("rerun", "--best")
        let ends = try await [one, other].map { $0.output.split(separator: "\n").last.map(String.init) ?? $0.error }
        let path = folder.path + "/programme.json"
        #expect(ends.sorted() == ["Nothing new: it is version 2, in \(path).", "Saved as \(path): version 2."])
        #expect(try folder.names(in: "programmes") == [".lock", "0001.json", "0002.json"])
    }

    @Test("a pin that no programme can keep is named")
    func pin() async throws {
        let folder = try await KeptFolder()
        #expect(try await folder.run("pin", "P3 --time").status == 0)
        #expect(try await folder.run("change unavailable", "'Cora Dunmallet' 'Thursday after 10:30am'").status == 0)
        let english = try await folder.run("rerun", "--best")
        let french = try await folder.run("rerun", "--best", in: "fr_FR.UTF-8")
        #expect(english.status == 3 && french.status == 3)
        #expect(
            english.error == """
                error: speakers-are-available: P3 is pinned to Thursday 15 November, 10:45–12:00, when Cora Dunmallet is not available long enough.
                error: no programme meets all requirements

                """)
        #expect(
            french.error
                == "erreur\u{A0}: intervenants-disponibles\u{A0}: P3 est épinglée au jeudi 15 novembre, 10\u{202F}h\u{202F}45\u{A0}– 12\u{202F}h, "
                + "où il manque la disponibilité de Cora Dunmallet.\nerreur\u{A0}: aucun programme ne tient toutes les exigences\n"
        )
        #expect(try folder.names(in: "programmes") == [".lock", "0001.json"])
    }

    private struct Versions: Decodable {
        struct Version: Decodable { let number: Int }
        let versions: [Version]
    }
}

import ArgumentParser
import ConferenceModel
import ConferenceWorkspace

struct WithdrawCommand: ConferenceCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: Text(
            fr: "Retire des communications, ou une personne.", en: "Withdraws papers, or a person."
        ).spoken,
        discussion: Text(
            fr: """
                Les tableaux restent tels quels\u{A0}: la liste des modifications est un fichier à part, modifications.csv.
                  colloque withdraw limoges C07 C12
                  colloque withdraw limoges --speaker "Karima Oulhassen"
                """,
            en: """
                The tables stay as they are: the list of changes is a file of its own, changes.csv.
                  colloque withdraw limoges C07 C12
                  colloque withdraw limoges --speaker "Karima Oulhassen"
                """
        ).spoken)

    @OptionGroup var folder: ConferenceArgument

    @Argument(
        help: ArgumentHelp(
            Text(fr: "Ids des communications.", en: "Ids of the papers.").spoken,
            valueName: Text(fr: "communication", en: "paper").spoken))
    var papers: [String] = []

    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Une personne qui ne vient plus\u{202F}; ce qu’elle présente avec d’autres reste.",
                en: "A person who comes no more; what they present with others stays."
            ).spoken, valueName: Text(fr: "nom", en: "name").spoken))
    var speaker: [String] = []

    @OptionGroup var language: LanguageOption

    func validate() throws {
        guard papers.isEmpty, speaker.isEmpty else { return }
        throw ValidationError(
            Text(
                fr: "quelle communication\u{202F}? Donnez un id, ou --speaker",
                en: "which paper? Give an id, or --speaker"
            ).spoken)
    }

    func run() throws {
        let answer = try folder.work { try $0.withdraw(papers, absent: speaker, $1) }
        try folder.tell(sentences(answer.changed, of: answer.step.conference), answer.step)
    }

    /// What has become of each paper that is concerned.
    private func sentences(_ changed: [Paper], of conference: Conference) -> [Text] {
        guard !changed.isEmpty else {
            return [
                Text(fr: "Rien de nouveau\u{A0}: c’était déjà retiré.", en: "Nothing new: it was withdrawn already.")
            ]
        }
        return changed.map { paper in
            if paper.status == .withdrawn {
                return Text(fr: "\(paper.named) est retirée.", en: "\(paper.named) is withdrawn.")
            }
            let others = paper.speakers.map { conference.speakers[$0].name }.joined(separator: ", ")
            return Text(
                fr: "\(paper.named) reste\u{A0}: \(others) la présente.",
                en: "\(paper.named) stays: presented by \(others).")
        }
    }
}

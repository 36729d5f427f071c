import ArgumentParser
import ConferenceModel
import ConferenceWorkspace

/// What to do where there is no programme.
struct RepairOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Text(
                fr: "Faire le programme après la réparation de ce numéro, telle que «\u{A0}solve\u{A0}» la propose.",
                en: "Make the programme after the repair of this number, as \"solve\" proposes it."
            ).spoken, valueName: Text(fr: "numéro", en: "number").spoken))
    var repair: Int?

    @Flag(
        help: ArgumentHelp(
            Text(
                fr: "Placer tout ce qui peut l’être, et dire pourquoi le reste ne le peut pas.",
                en: "Schedule all that can be, and say why the rest cannot."
            ).spoken))
    var partial = false

    var mending: SolveRequest.Mending {
        if partial { return .partial }
        return repair.map { .repair($0) } ?? .propose
    }

    func validate() throws {
        if repair != nil, partial {
            throw ValidationError(
                Text(
                    fr: "--repair et --partial s’excluent\u{A0}: choisissez l’un des deux",
                    en: "--repair and --partial exclude each other: choose one of them"
                ).spoken)
        }
        guard let repair, !(1...SolveRequest.mostRepairs).contains(repair) else { return }
        throw ValidationError(
            Text(
                fr: "--repair va de 1 à \(SolveRequest.mostRepairs)",
                en: "--repair goes from 1 to \(SolveRequest.mostRepairs)"
            ).spoken)
    }
}

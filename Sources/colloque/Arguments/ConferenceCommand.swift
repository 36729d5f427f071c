import ArgumentParser
import ConferenceModel
import Foundation

/// A command about a conference that there is.
protocol ConferenceCommand: ParsableCommand {
    var folder: ConferenceArgument { get }
}

extension ConferenceArgument {
    /// Whether the current folder is that of a conference: its name can then be left out.
    static var isHere: Bool { FileManager.default.fileExists(atPath: "colloque.yaml") }

    /// The command that the arguments ask for: about the folder that they name, or, inside a conference's folder, about that
    /// one. A folder that is named and exists comes first.
    static func command(_ arguments: [String]) throws -> any ParsableCommand {
        guard isHere else { return try Colloque.parseAsRoot(arguments) }
        if let named = try? Colloque.parseAsRoot(arguments) {
            guard let command = named as? any ConferenceCommand,
                !FileManager.default.fileExists(atPath: command.folder.path)
            else { return named }
        }
        // Others would take the folder for something to read, or to make.
        let here = try? Colloque.parseAsRoot(insertingFolder(".", in: arguments)) as? any ConferenceCommand
        return try here ?? Colloque.parseAsRoot(arguments)
    }

    /// With a folder after the command's name: `change unavailable . NAME HOURS`.
    private static func insertingFolder(_ folder: String, in arguments: [String]) -> [String] {
        var (commands, arguments, place) = (Colloque.configuration.subcommands, arguments, 0)
        for (index, argument) in arguments.enumerated() {
            guard let command = commands.first(where: { $0._commandName == argument }) else { continue }
            (commands, place) = (command.configuration.subcommands, index + 1)
        }
        arguments.insert(folder, at: place)
        return arguments
    }
}

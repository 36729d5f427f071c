import ArgumentParser

@main
struct Colloque: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "colloque", version: "0.1.0")
}

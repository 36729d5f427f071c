import Foundation

/// The HiGHS solver, through its Python package.
enum HiGHS {
    static let isAvailable: Bool = {
        let python = Process()
        python.executableURL = URL(filePath: "/usr/bin/env")
        python.arguments = ["python3", "-c", "import highspy"]
        python.standardError = FileHandle.nullDevice
        guard (try? python.run()) != nil else { return false }
        python.waitUntilExit()
        return python.terminationStatus == 0
    }()

    /// `nil` when it finds none.
    static func optimum(of file: String) async throws -> Int? {
        let program = """
            import highspy, sys
            highs = highspy.Highs()
            highs.setOptionValue("output_flag", False)
            highs.readModel(sys.argv[1])
            highs.run()
            print(round(highs.getInfo().objective_function_value))
            """
        let run = try await Binary.shell("python3 -c '\(program)' \(file)")
        // It says who it is first, whatever it is told.
        return run.output.split(separator: "\n").last.flatMap { Int($0) }
    }
}

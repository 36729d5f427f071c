// swift-tools-version: 6.2
import PackageDescription

/// One set of settings for every Swift target: warnings are errors, and unsafe code has to say so.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
    name: "colloque",
    products: [.executable(name: "colloque", targets: ["colloque"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    ],
    targets: [
        // 0: C libraries, behind interfaces that Swift can call safely.
        .target(name: "CGLPK", linkerSettings: [.linkedLibrary("glpk")]),
        .target(name: "CZip", linkerSettings: [.linkedLibrary("zip")]),
        .target(name: "CDurableFile"),
        .target(name: "CDigest", linkerSettings: [.linkedLibrary("nettle")]),
        .target(name: "CTerminal"),
        // 1: words and mathematics, without Foundation.
        .target(name: "Digests", dependencies: ["CDigest"], swiftSettings: settings),
        .target(name: "ConferenceModel", dependencies: ["Digests"], swiftSettings: settings),
        .target(name: "LinearProgramming", swiftSettings: settings),
        .target(name: "WorkbookWriting", dependencies: ["CZip"], swiftSettings: settings),
        // 2
        .target(
            name: "SchedulingRules", dependencies: ["ConferenceModel", "LinearProgramming"], swiftSettings: settings),
        .target(
            name: "ConferenceFiles",
            dependencies: ["ConferenceModel", "CZip", .product(name: "Yams", package: "Yams")],
            swiftSettings: settings),
        .target(name: "GLPKBackend", dependencies: ["LinearProgramming", "CGLPK"], swiftSettings: settings),
        // 3
        .target(
            name: "Scheduling", dependencies: ["ConferenceModel", "LinearProgramming", "SchedulingRules"],
            swiftSettings: settings),
        .target(
            name: "Archive", dependencies: ["ConferenceModel", "Digests", "CDurableFile"], swiftSettings: settings),
        .target(
            name: "ProgrammeExports", dependencies: ["ConferenceModel", "Digests", "WorkbookWriting"],
            swiftSettings: settings),
        // 4
        .target(
            name: "ConferenceWorkspace",
            dependencies: [
                "ConferenceModel", "LinearProgramming", "SchedulingRules", "ConferenceFiles", "Scheduling", "Archive",
                "Digests", "ProgrammeExports",
            ],
            swiftSettings: settings),
        // 5
        .executableTarget(
            name: "colloque",
            dependencies: [
                "ConferenceWorkspace", "ConferenceModel", "LinearProgramming", "SchedulingRules", "ConferenceFiles",
                "GLPKBackend",
                "Scheduling",
                "Archive", "Digests", "ProgrammeExports", "CTerminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        // Benchmarks
        .target(name: "Randomness", path: "Benchmarks/Randomness", swiftSettings: settings),
        .target(
            name: "ColloquiumGenerator", dependencies: ["ConferenceModel", "Randomness"],
            path: "Benchmarks/ColloquiumGenerator", swiftSettings: settings),
        .target(
            name: "ConferenceGenerator", dependencies: ["ConferenceFiles", "ConferenceModel", "Randomness"],
            path: "Benchmarks/ConferenceGenerator", swiftSettings: settings),
        .target(name: "BenchmarkReports", path: "Benchmarks/BenchmarkReports", swiftSettings: settings),
        .executableTarget(
            name: "Growth",
            dependencies: [
                "ColloquiumGenerator", "ConferenceModel", "LinearProgramming", "SchedulingRules", "GLPKBackend",
                "Scheduling",
            ],
            path: "Benchmarks/Growth", swiftSettings: settings),
        .executableTarget(
            name: "Edits",
            dependencies: [
                "ColloquiumGenerator", "ConferenceGenerator", "ConferenceModel", "Randomness", "Scheduling",
                "SchedulingRules",
            ],
            path: "Benchmarks/Edits", swiftSettings: settings),
        .executableTarget(
            name: "Instances",
            dependencies: [
                "BenchmarkReports", "ConferenceFiles", "ConferenceGenerator", "ConferenceModel", "LinearProgramming",
                "SchedulingRules", "GLPKBackend", "Scheduling",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Benchmarks/Instances", swiftSettings: settings),
        // Tests
        .target(
            name: "TestSupport", dependencies: ["ConferenceModel", "LinearProgramming"], path: "Tests/TestSupport",
            swiftSettings: settings),
        .testTarget(
            name: "ConferenceModelTests", dependencies: ["ConferenceModel", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "LinearProgrammingTests", dependencies: ["LinearProgramming", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "SchedulingRulesTests", dependencies: ["SchedulingRules", "GLPKBackend", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "ConferenceFilesTests",
            dependencies: ["Archive", "ConferenceFiles", "ProgrammeExports", "TestSupport", "WorkbookWriting"],
            swiftSettings: settings),
        .testTarget(
            name: "WorkbookWritingTests", dependencies: ["WorkbookWriting"], swiftSettings: settings),
        .testTarget(
            name: "GLPKBackendTests", dependencies: ["GLPKBackend", "CGLPK", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "SchedulingTests",
            dependencies: [
                "Archive", "ColloquiumGenerator", "ConferenceFiles", "ConferenceGenerator", "GLPKBackend", "Scheduling",
                "TestSupport",
            ], swiftSettings: settings
        ),
        .testTarget(name: "ArchiveTests", dependencies: ["Archive", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "ProgrammeExportsTests", dependencies: ["Archive", "ProgrammeExports", "TestSupport"],
            exclude: ["accessibility", "clients", "expected"], swiftSettings: settings),
        .testTarget(
            name: "ConferenceWorkspaceTests",
            dependencies: [
                "ConferenceWorkspace", "Archive", "ConferenceFiles", "ConferenceModel", "GLPKBackend",
                "LinearProgramming", "ProgrammeExports", "Scheduling",
            ], swiftSettings: settings),
        .testTarget(
            name: "BenchmarkTests",
            dependencies: [
                "BenchmarkReports", "ColloquiumGenerator", "ConferenceGenerator", "ConferenceModel", "GLPKBackend",
                "LinearProgramming", "SchedulingRules", "Scheduling",
            ], swiftSettings: settings),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "colloque", "Archive", "ConferenceFiles", "ConferenceModel", "ConferenceWorkspace", "SchedulingRules",
                "Scheduling",
                "ProgrammeExports", "TestSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: settings),
    ]
)

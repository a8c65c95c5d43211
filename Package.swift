// swift-tools-version: 6.2
// Formatting style of this file: one section per target with its test target, targets in the
// order of the data's way (ARCHITECTURE.md), one line per argument, dependencies alphabetical.

import PackageDescription

let package = Package(
  name: "entente",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "entente", targets: ["EntenteCommand"]),
    .executable(name: "entente-train", targets: ["EntenteTrain"]),
    .library(name: "Entente", targets: ["Entente"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-algorithms", from: "1.2.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/google/swift-benchmark", from: "0.1.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // MARK: Model
    .target(name: "EntenteModel"),
    .testTarget(
      name: "EntenteModelTests",
      dependencies: ["EntenteModel"]),

    // MARK: Data
    .target(
      name: "EntenteData",
      dependencies: ["EntenteModel"],
      resources: [.copy("Files")]),
    .testTarget(
      name: "EntenteDataTests",
      dependencies: ["EntenteData", "EntenteModel"]),

    // MARK: Documents
    .target(
      name: "EntenteDocuments",
      dependencies: [
        "EntenteData",
        "EntenteModel",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Yams", package: "Yams"),
      ]),
    .testTarget(
      name: "EntenteDocumentsTests",
      dependencies: ["EntenteData", "EntenteDocuments", "EntenteModel"]),

    // MARK: Language
    .target(
      name: "EntenteLanguage",
      dependencies: [
        "EntenteData",
        "EntenteDocuments",
        "EntenteModel",
        .product(name: "Algorithms", package: "swift-algorithms"),
        .product(name: "Yams", package: "Yams"),
      ]),
    .testTarget(
      name: "EntenteLanguageTests",
      dependencies: ["EntenteData", "EntenteDocuments", "EntenteLanguage", "EntenteModel"],
      exclude: ["Fixtures"]),

    // MARK: Training
    .executableTarget(
      name: "EntenteTrain",
      dependencies: [
        "EntenteLanguage",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "EntenteTrainTests",
      dependencies: ["EntenteData", "EntenteLanguage", "EntenteTrain"]),

    // MARK: Gazetteer
    .target(
      name: "EntenteGazetteer",
      dependencies: ["EntenteData", "EntenteDocuments", "EntenteModel"]),
    .testTarget(
      name: "EntenteGazetteerTests",
      dependencies: ["EntenteData", "EntenteDocuments", "EntenteGazetteer", "EntenteModel"]),

    // MARK: Extraction
    .target(
      name: "EntenteExtraction",
      dependencies: [
        "EntenteData",
        "EntenteDocuments",
        "EntenteGazetteer",
        "EntenteLanguage",
        "EntenteModel",
        .product(name: "Yams", package: "Yams"),
      ]),
    .testTarget(
      name: "EntenteExtractionTests",
      dependencies: [
        "EntenteData",
        "EntenteDocuments",
        "EntenteExtraction",
        "EntenteGazetteer",
        "EntenteLanguage",
        "EntenteModel",
      ]),

    // MARK: Graph
    .target(
      name: "EntenteGraph",
      dependencies: ["EntenteModel"]),
    .testTarget(
      name: "EntenteGraphTests",
      dependencies: ["EntenteGraph", "EntenteModel", "EntenteTestSupport"]),
    .target(
      name: "EntenteTestSupport",
      dependencies: ["EntenteGraph", "EntenteModel"],
      path: "Tests/EntenteTestSupport"),

    // MARK: Typography
    .target(name: "EntenteTypography"),
    .testTarget(
      name: "EntenteTypographyTests",
      dependencies: ["EntenteTypography"]),

    // MARK: Diagram
    .target(
      name: "EntenteDiagram",
      dependencies: ["EntenteGraph", "EntenteModel", "EntenteTypography"]),
    .testTarget(
      name: "EntenteDiagramTests",
      dependencies: ["Entente", "EntenteCommand", "EntenteTestSupport"]),

    // MARK: Graphviz
    .systemLibrary(
      name: "CGraphviz",
      pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev", "pkg-config"]), .brew(["graphviz", "pkgconf"])]),
    .target(
      name: "EntenteGraphviz",
      dependencies: ["CGraphviz", "EntenteTypography"]),
    .testTarget(
      name: "EntenteGraphvizTests",
      dependencies: ["EntenteCommand", "EntenteGraphviz"]),

    // MARK: Formats
    .target(
      name: "EntenteFormats",
      dependencies: ["EntenteGraph", "EntenteModel"]),
    .testTarget(
      name: "EntenteFormatsTests",
      dependencies: [
        "EntenteData",
        "EntenteFormats",
        "EntenteGraph",
        "EntenteModel",
        "EntenteTestSupport",
      ]),

    // MARK: Reports
    .target(
      name: "EntenteReports",
      dependencies: [
        "EntenteData",
        "EntenteFormats",
        "EntenteGraph",
        "EntenteModel",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .testTarget(
      name: "EntenteReportsTests",
      dependencies: [
        "EntenteData",
        "EntenteFormats",
        "EntenteGraph",
        "EntenteModel",
        "EntenteReports",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      exclude: ["Fixtures"]),

    // MARK: Umbrella
    .target(
      name: "Entente",
      dependencies: [
        "EntenteData",
        "EntenteDiagram",
        "EntenteDocuments",
        "EntenteExtraction",
        "EntenteFormats",
        "EntenteGazetteer",
        "EntenteGraph",
        "EntenteGraphviz",
        "EntenteLanguage",
        "EntenteModel",
        "EntenteReports",
        "EntenteTypography",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),

    // MARK: Command
    .executableTarget(
      name: "EntenteCommand",
      dependencies: [
        "Entente",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    .testTarget(
      name: "EntenteCommandTests",
      dependencies: ["Entente", "EntenteCommand", "EntenteTestSupport"]),

    // MARK: Benchmarks
    .executableTarget(
      name: "EntenteBenchmarks",
      dependencies: [
        "EntenteData",
        "EntenteDocuments",
        "EntenteExtraction",
        "EntenteFormats",
        "EntenteGraph",
        "EntenteLanguage",
        "EntenteModel",
        .product(name: "Benchmark", package: "swift-benchmark"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// Every target of ours is built alike: explicit existentials, imports that are internal unless
// they are said to be public and that do not leak members, async functions that stay with their
// caller, and warnings that stop the build. C targets take no Swift settings.
for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
    .treatAllWarnings(as: .error),
  ]
}

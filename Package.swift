// swift-tools-version: 6.2
import PackageDescription

/// A program that brings its Swift runtime with it runs where none is installed, and calls it without a detour.
let standsAlone = LinkerSetting.unsafeFlags(
  ["-static-stdlib"], .when(platforms: [.linux], configuration: .release))

let package = Package(
  name: "diapason",
  products: [
    .library(name: "DiapasonEngine", targets: ["DiapasonEngine"]),
    .executable(name: "diapason", targets: ["DiapasonTool"]),
  ],
  targets: [
    // From the pure to the impure: each target may only import those above it.
    .target(name: "DiapasonEngine", dependencies: ["CYAML", "CSerd", "CSHA256", "CTaxonomy"]),
    .executableTarget(
      name: "DiapasonTool", dependencies: ["DiapasonEngine"], linkerSettings: [standsAlone]),

    .executableTarget(
      name: "DiapasonBenchmarks", dependencies: ["DiapasonEngine", "SparseProducts"],
      path: "Tests/Benchmarks/DiapasonBenchmarks", linkerSettings: [standsAlone]),
    // What the benchmarks compare with tools that multiply vectors.
    .target(name: "SparseProducts", path: "Tests/Benchmarks/SparseProducts"),
    .testTarget(
      name: "SparseProductsTests", dependencies: ["SparseProducts", "TestSupport"],
      path: "Tests/Benchmarks/SparseProductsTests"),
    .target(name: "TestSupport", dependencies: ["DiapasonEngine"], path: "Tests/TestSupport"),
    .testTarget(
      name: "DiapasonEngineTests", dependencies: ["DiapasonEngine", "TestSupport"],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "DiapasonToolTests", dependencies: ["DiapasonTool", "TestSupport"],
      exclude: ["Snapshots"]),

    .systemLibrary(
      name: "CYAML", path: "Sources/CLibraries/CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CSerd", path: "Sources/CLibraries/CSerd", pkgConfig: "serd-0",
      providers: [.apt(["libserd-dev"])]),
    .target(name: "CSHA256", path: "Sources/CLibraries/CSHA256"),
    .target(
      name: "CTaxonomy", path: "Sources/CLibraries/CTaxonomy", exclude: ["diapason.taxonomy"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x  // #embed
)

// `make fuzz` asks for it: libFuzzer brings its own start, and the flag for that is refused in dependencies.
if Context.environment["FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "DiapasonFuzz", dependencies: ["DiapasonEngine"], path: "Tests/Fuzz/DiapasonFuzz",
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]))
}

for target in package.targets
where ![.system, .plugin].contains(target.type) && !["CSHA256", "CTaxonomy"].contains(target.name) {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),  // SE-0335: `any` is written out
      .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409: no C type in a public signature
      .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444: each file imports what it uses
      .treatAllWarnings(as: .error),  // SE-0480
    ]
}

// swift-tools-version: 6.1
import PackageDescription

// The fuzzer: one program, a target of which is chosen on its command line. A package of its own, because everything in
// it is built with coverage and the address sanitizer; the sources are those of the package above, through links, so
// that their internal parts can be held against each other and nothing is made public for the fuzzer's sake.
// `scripts/fuzz.sh` builds it: what libFuzzer is linked from depends on the toolchain.
let instrumented: [SwiftSetting] = [
  .unsafeFlags(["-sanitize=fuzzer,address", "-enable-testing", "-assert-config", "Debug"])
]
// Optimising what is instrumented like this takes most of the build, so only the module whose inputs take microseconds
// is optimised.
let plain: [SwiftSetting] = instrumented + [.unsafeFlags(["-Onone"])]

let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
  ],
  targets: [
    .systemLibrary(name: "CLibFuzzer"),
    .systemLibrary(
      name: "CLibYAML", path: "Library/CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "CSHA256", path: "Library/CSHA256"),
    .target(name: "MCPCore", dependencies: ["CSHA256"], path: "Library/MCPCore", swiftSettings: instrumented),
    .target(
      name: "MCPGenSpec", dependencies: ["MCPCore", "CLibYAML"], path: "Library/MCPGenSpec",
      swiftSettings: plain),
    .target(
      name: "MCPGenContract", dependencies: ["MCPCore", "MCPGenSpec"], path: "Library/MCPGenContract",
      swiftSettings: plain),
    .target(name: "MCPGenTemplates", path: "Templates", swiftSettings: plain),
    .target(
      name: "MCPGenEmit", dependencies: ["MCPCore", "MCPGenSpec", "MCPGenContract", "MCPGenTemplates"],
      path: "Library/MCPGenEmit", swiftSettings: plain),
    .target(
      name: "MCPServer",
      dependencies: [
        "MCPCore", .product(name: "Logging", package: "swift-log"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ],
      path: "Library/MCPServer", swiftSettings: plain),
    .target(
      name: "Workbench", dependencies: ["MCPCore", "MCPServer"], path: "Workbench", exclude: ["main.swift"],
      swiftSettings: plain),
    .executableTarget(
      name: "Fuzz",
      dependencies: ["CLibFuzzer", "MCPCore", "MCPGenSpec", "MCPGenEmit", "MCPServer", "Workbench"],
      swiftSettings: plain, linkerSettings: [.unsafeFlags(["-sanitize=address"])]),
  ],
  swiftLanguageModes: [.v6]
)

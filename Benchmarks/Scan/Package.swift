// swift-tools-version: 6.1
import PackageDescription

// How fast results are scanned. The scanners are internal to the runtime, so this package compiles their sources, by
// links, as a program of its own: `swift run -c release --package-path Benchmarks/Scan`.
let package = Package(
  name: "mcpgen-scan-benchmark",
  platforms: [.macOS(.v15)],
  targets: [
    .target(name: "CSHA256"),
    .target(name: "MCPCore", dependencies: ["CSHA256"]),
    .executableTarget(name: "Scan", dependencies: ["MCPCore"]),
  ],
  swiftLanguageModes: [.v6]
)

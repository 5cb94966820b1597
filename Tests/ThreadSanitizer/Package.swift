// swift-tools-version: 6.1
import PackageDescription

// The runtime and its tests, and nothing else: the thread sanitizer wants everything built anew, and the compiler, which
// has one thread, takes longest to build. The sources are those of the package above, through links:
// `swift test --sanitize=thread --package-path Tests/ThreadSanitizer`.
let package = Package(
  name: "thread-sanitizer",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
  ],
  targets: [
    .target(name: "CSHA256", path: "Library/CSHA256"),
    .target(name: "MCPCore", dependencies: ["CSHA256"], path: "Library/MCPCore"),
    .target(
      name: "MCPServer",
      dependencies: [
        "MCPCore", .product(name: "Logging", package: "swift-log"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ], path: "Library/MCPServer"),
    .testTarget(
      name: "MCPServerTests",
      dependencies: [
        "MCPServer", "MCPCore", .product(name: "Tracing", package: "swift-distributed-tracing"),
        .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
      ], exclude: ["Guards/Cases", "Scanning/Lists"]),
  ],
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.1
import PackageDescription

// Two programs that share one small vocabulary: the compiler (`mcpgen` and the MCPGen* modules) and the runtime that
// compiled servers link (`MCPServer`). Sources/README.md is the map; Tests/ArchitectureTests holds the import rules.
let package = Package(
  name: "mcpgen",
  platforms: [.macOS(.v15)],  // TaskExecutor and Atomic, which the runtime stands on
  products: [
    .executable(name: "mcpgen", targets: ["mcpgen"]),
    // Both runtime modules in one product, so that generated code may import MCPCore as a declared dependency.
    .library(name: "MCPServer", targets: ["MCPServer", "MCPCore"]),
    // Streamable HTTP and HTTP+SSE; needs the trait HTTP.
    .library(name: "MCPServerHTTP", targets: ["MCPServerHTTP"]),
    .plugin(name: "MCPGenBuild", targets: ["MCPGenBuild"]),
    .plugin(name: "MCPGenLintPlugin", targets: ["MCPGenLintPlugin"]),
    // The compiler as a library, for programs beside the command line: the benchmarks of this repository use it.
    .library(name: "MCPGenCompiler", targets: ["MCPGenSpec", "MCPGenContract", "MCPGenEmit"]),
  ],
  // A server that speaks over stdio alone resolves and builds no network stack.
  // TLS has a trait of its own because its C library takes longer to compile than everything else together.
  traits: [
    .trait(name: "HTTP", description: "The transports over HTTP, on SwiftNIO."),
    .trait(name: "TLS", description: "HTTP over TLS that the server itself speaks.", enabledTraits: ["HTTP"]),
    // Public-key signatures likewise: they are needed where callers bring tokens, and nowhere else.
    .trait(name: "OAuth", description: "Bearer tokens over HTTP (OAuth 2.1).", enabledTraits: ["HTTP"]),
  ],
  dependencies: [
    // The command line of `mcpgen`: help, near misses and completion scripts that we would otherwise write ourselves.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // The logging interface that server authors already have a backend for; the runtime logs through nothing else.
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    // The tracing interface that handlers' own libraries use: without a tracer it does nothing.
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
    // Event loops, sockets and an HTTP/1.1 parser that has met the open internet; with the trait HTTP alone.
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    // TLS for it; with the trait TLS alone.
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
    // Public keys of issuers, for the signatures of their tokens; with the trait OAuth alone.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    // libyaml's event interface: the one YAML parser with marks on every event, and a C library on every platform.
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    // The processor's instructions for SHA-256, which has to be worked out for every audited call: no Swift says them.
    .target(name: "CSHA256"),
    .target(name: "MCPCore", dependencies: ["CSHA256"]),
    .target(name: "MCPGenSpec", dependencies: ["MCPCore", "CLibYAML"]),
    .target(name: "MCPGenLint", dependencies: ["MCPCore", "MCPGenSpec"]),
    .target(name: "MCPGenContract", dependencies: ["MCPCore", "MCPGenSpec"]),
    .target(name: "MCPGenTemplates", path: "Templates"),
    .target(name: "MCPGenEmit", dependencies: ["MCPCore", "MCPGenSpec", "MCPGenContract", "MCPGenTemplates"]),
    .executableTarget(
      name: "mcpgen",
      dependencies: [
        "MCPCore", "MCPGenSpec", "MCPGenLint", "MCPGenContract", "MCPGenEmit", "MCPGenTemplates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // Measures the linter's judgement; in this package and not in Benchmarks/, for it looks behind the public face.
    .executableTarget(
      name: "lint-eval",
      dependencies: [
        "MCPCore", "MCPGenSpec", "MCPGenLint", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .plugin(name: "MCPGenBuild", capability: .buildTool(), dependencies: ["mcpgen"]),
    .plugin(
      name: "MCPGenLintPlugin",
      capability: .command(intent: .custom(verb: "mcpgen-lint", description: "Checks the specs of the package.")),
      dependencies: ["mcpgen"]),
    .target(
      name: "MCPServer",
      dependencies: [
        "MCPCore", .product(name: "Logging", package: "swift-log"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ]),
    .target(
      name: "MCPServerHTTP",
      dependencies: ["MCPCore", "MCPServer", .product(name: "Logging", package: "swift-log")]
        + ["NIOCore", "NIOPosix", "NIOHTTP1"].map {
          .product(name: $0, package: "swift-nio", condition: .when(traits: ["HTTP"]))
        } + [.product(name: "NIOSSL", package: "swift-nio-ssl", condition: .when(traits: ["TLS"]))]
        + ["Crypto", "CryptoExtras"].map {
          .product(name: $0, package: "swift-crypto", condition: .when(traits: ["OAuth"]))
        }),
    .testTarget(name: "ArchitectureTests"),
    .testTarget(name: "CommandLineTests", dependencies: ["mcpgen"]),
    .testTarget(name: "MCPCoreTests", dependencies: ["MCPCore"]),
    .testTarget(name: "MCPGenSpecTests", dependencies: ["MCPGenSpec", "MCPCore"], exclude: ["Cases"]),
    .testTarget(name: "MCPGenLintTests", dependencies: ["MCPGenLint", "MCPGenSpec", "MCPCore"]),
    .testTarget(
      name: "MCPGenContractTests", dependencies: ["MCPGenContract", "MCPGenSpec", "MCPCore"],
      exclude: ["Lock/Cases", "Report/Cases"]),
    .testTarget(
      name: "MCPGenEmitTests", dependencies: ["MCPGenEmit", "MCPGenTemplates", "MCPGenSpec", "MCPCore"],
      exclude: ["Cases"]),
    .testTarget(
      name: "MCPServerTests",
      dependencies: [
        "MCPServer", "MCPCore", .product(name: "Tracing", package: "swift-distributed-tracing"),
        .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
      ], exclude: ["Guards/Cases", "Scanning/Lists"]),
    .testTarget(
      name: "MCPServerHTTPTests",
      dependencies: ["MCPServerHTTP", "MCPServer", "MCPCore"]
        + ["Crypto", "CryptoExtras"].map {
          .product(name: $0, package: "swift-crypto", condition: .when(traits: ["OAuth"]))
        }),
  ],
  swiftLanguageModes: [.v6]
)

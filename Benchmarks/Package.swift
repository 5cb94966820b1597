// swift-tools-version: 6.1
import PackageDescription

// The servers that `run.sh` measures, and what lies below them (Micro). A package of its own, so that nobody who uses
// mcpgen resolves or builds it; one package for all of them, so that the runtime is built once. Search, Guarded, Durable
// and Hundred are compiled from `specs/`.
let package = Package(
  name: "mcpgen-benchmarks",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "search", targets: ["Search"]),
    .executable(name: "guarded", targets: ["Guarded"]),
    .executable(name: "durable", targets: ["Durable"]),
    .executable(name: "hundred", targets: ["Hundred"]),
    .executable(name: "inline", targets: ["Inline"]),
    .executable(name: "compiler-speed", targets: ["CompilerSpeed"]),
    .executable(name: "micro", targets: ["Micro"]),
  ],
  dependencies: [
    .package(name: "mcpgen", path: "..")
  ],
  targets: [
    .target(name: "Catalog", dependencies: [.product(name: "MCPServer", package: "mcpgen")]),
    .executableTarget(name: "Inline", dependencies: ["Catalog", .product(name: "MCPServer", package: "mcpgen")]),
    .executableTarget(name: "Micro", dependencies: [.product(name: "MCPServer", package: "mcpgen")]),
    .executableTarget(name: "Search", dependencies: ["Catalog", .product(name: "MCPServer", package: "mcpgen")]),
    .executableTarget(name: "Guarded", dependencies: ["Catalog", .product(name: "MCPServer", package: "mcpgen")]),
    .executableTarget(name: "Durable", dependencies: ["Catalog", .product(name: "MCPServer", package: "mcpgen")]),
    .executableTarget(name: "CompilerSpeed", dependencies: [.product(name: "MCPGenCompiler", package: "mcpgen")]),
    .executableTarget(name: "Hundred", dependencies: [.product(name: "MCPServer", package: "mcpgen")]),
  ],
  swiftLanguageModes: [.v6]
)

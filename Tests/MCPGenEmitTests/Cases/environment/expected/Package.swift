// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "weather-station",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "weather-station", targets: ["WeatherStation"])
  ],
  dependencies: [
    .package(url: "https://example.com/mcpgen", from: "1.0.0")
  ],
  targets: [
    .executableTarget(
      name: "WeatherStation",
      dependencies: [
        .product(name: "MCPServer", package: "mcpgen")
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)

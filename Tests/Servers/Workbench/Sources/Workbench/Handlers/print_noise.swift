// Prints where only the protocol belongs, in every way there is, and reads where only messages come from.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import MCPServer

extension Handlers {
  func printNoise(_ input: PrintNoise.Input, _ context: CallContext) async throws -> PrintNoise.Output {
    let lines = ["noise on standard output", #"{"jsonrpc":"2.0","id":1,"result":{}}"#]
    for line in lines {
      print(line)
      writeDirectly(line + "\n", to: STDOUT_FILENO)
    }
    let stolen = readLine() == nil ? 0 : 1
    return .init(printed: lines.count * 2 - stolen * 100)
  }
}

private func writeDirectly(_ text: String, to descriptor: Int32) {
  var text = text
  text.withUTF8 { _ = write(descriptor, $0.baseAddress, $0.count) }
}

// What comes in: arguments under a raw JSON Schema, which the handler gets as JSON, and one that HTTP also has in a
// header, which the runtime has compared before the handler runs.

import MCPCore
import MCPServer

extension Handlers {
  func jsonSchema202012Tool(_ input: JSON, _ context: CallContext) -> ToolContent {
    .text("The schema allows \(input.text)")
  }

  func testXMCPHeader(_ input: TestXMCPHeader.Input, _ context: CallContext) -> ToolContent {
    .text("The region is \(input.region)")
  }
}

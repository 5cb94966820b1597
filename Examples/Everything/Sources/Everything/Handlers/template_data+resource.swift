// The handler of the resource template_data. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPCore
import MCPServer

extension Handlers {
  func readTemplateData(
    _ templateData: TemplateDataResource.URI,
    _ context: CallContext
  ) async throws -> TemplateDataResource.Content? {
    throw NotImplemented("template_data")
  }
}

// Starts the server that is measured with every layer on.

import Catalog
import MCPServer

extension Handlers: DurableHandlers {}

try await Server.durable(Handlers(catalog: Catalog())).run()

// Starts the server that is measured with every layer on.

import Catalog
import MCPServer

extension Handlers: GuardedHandlers {}

try await Server.guarded(Handlers(catalog: Catalog())).run()

// Starts the server that is measured with every layer on.

import Catalog
import MCPServer

try await Server.guarded(Handlers(catalog: Catalog())).run()

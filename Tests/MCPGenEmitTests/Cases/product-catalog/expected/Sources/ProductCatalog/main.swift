// Starts the server product-catalog. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPServer

try await Server.productCatalog(Handlers()).run()

// Starts the server product-catalog.

import MCPServer

try await Server.productCatalog(Handlers()).run()

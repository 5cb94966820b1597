// Starts the server offers. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPServer

try await Server.offers(Handlers()).run()

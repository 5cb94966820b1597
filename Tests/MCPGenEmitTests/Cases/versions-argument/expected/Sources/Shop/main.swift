// Starts the server shop. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPServer

try await Server.shop(Handlers()).run()

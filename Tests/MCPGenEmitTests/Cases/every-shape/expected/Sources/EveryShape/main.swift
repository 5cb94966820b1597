// Starts the server every-shape. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPServer

try await Server.everyShape(Handlers()).run()

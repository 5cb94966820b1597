// Starts the server everything. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPServer

try await Server.everything(Handlers()).run()

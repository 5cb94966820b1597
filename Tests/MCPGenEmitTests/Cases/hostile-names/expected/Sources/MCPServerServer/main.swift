// Starts the server mcp-server. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPServer

try await Server.mcpServer(Handlers()).run()

// Starts the server desk. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPServer

try await Server.desk(Handlers()).run()

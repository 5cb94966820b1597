// Starts the server clinic. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPServer

try await Server.clinic(Handlers(environment: Environment())).run()

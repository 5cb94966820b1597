// Starts the server web. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPServer

try await Server.web(Handlers(environment: Environment())).run()

// Starts the server workbench.

import MCPServer

try await Server.workbench(Handlers(desk: Desk(), environment: Environment())).run()

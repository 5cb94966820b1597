// Starts the server crm with what the environment says.

import MCPServer

try await Server.crm(Handlers(environment: Environment())).run()

// Starts the server weather-station. This file is yours: mcpgen wrote it once and leaves it alone.

import MCPServer

try await Server.weatherStation(Handlers(environment: Environment())).run()

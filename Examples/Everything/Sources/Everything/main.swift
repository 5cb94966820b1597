// Starts the server everything: over HTTP, or over stdio with `--transport stdio`. The command line is read before the
// handlers are made.

import MCPServer

try await Server.everything(Handlers()).run()

// Starts the server that the benchmarks measure: the author's half of a compiled server, as an author would write it.

import Catalog
import MCPServer

extension Handlers: SearchHandlers {}

try await Server.search(Handlers(catalog: Catalog())).run()

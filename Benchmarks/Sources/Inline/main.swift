// What the language and the parser cost by themselves: a server that reads, parses with MCPCore's tape and answers on
// the spot, on one thread. It has no validation, no gates, no tasks, no deadlines and no errors; a real server's
// distance from it is the price of those. Not a server that anybody should run.

import Catalog

try InlineServer(catalog: Catalog()).run()

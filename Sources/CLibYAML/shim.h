// The system's libyaml, as it is: MCPGenSpec uses its event interface only. Who builds mcpgen for the first time, as a
// plugin of their package for example, may not have it; the message is all that they see.
#if __has_include(<yaml.h>)
#include <yaml.h>
#else
#error "mcpgen needs libyaml to read specs. Debian, Ubuntu: sudo apt-get install libyaml-dev. macOS: brew install libyaml"
#endif

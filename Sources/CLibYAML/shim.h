// The system's libyaml, as it is: MCPGenSpec uses its event interface only.
#include <yaml.h>

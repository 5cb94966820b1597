#!/bin/sh
# From a checkout to an answer: builds the compiler, compiles the product catalogue's spec to a package, builds that
# server, and asks it for keyboards as a model's client would.
set -u
. "$(dirname "$0")/common.sh"

spec=specs/product-catalog.mcp.yaml
package=Examples/ProductCatalog

sh scripts/system-packages.sh || exit 1

say "building the compiler (a few minutes the first time)"
swift build --product mcpgen || die "the compiler does not build; the messages above say why"

say "mcpgen build $spec -o $package"
.build/debug/mcpgen build "$spec" -o "$package" || die "the spec does not compile; the messages above say why"

say "building the server"
swift build --package-path "$package" || die "the server does not build; the messages above say why"

call='{"name":"search_products","arguments":{"query":"keyboard"}}'
say "starting the server and calling its tool: $call"
answer=$(
  {
    printf '%s\n' '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"demo","version":"1"}}}'
    printf '%s\n' '{"jsonrpc":"2.0","method":"notifications/initialized"}'
    printf '%s\n' "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":$call}"
  } | "$package/.build/debug/product-catalog" | grep '"id":2,'
) || die "the server did not answer"

case "$answer" in
  *'"structuredContent":{"products":[{'*) ;;
  *) die "this is not the answer that was expected: $answer" ;;
esac
if command -v python3 >/dev/null 2>&1; then
  printf '%s\n' "$answer" | python3 -m json.tool
else
  printf '%s\n' "$answer"
fi
say "the spec gives a product a cost and a supplier_id, too: they are \`internal\`, so no client ever sees them"

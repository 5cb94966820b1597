#!/bin/bash
# All tests, part by part, each with the time it took; `--all` adds the slow ones. What a part prints goes to a file and
# is shown only where the part fails. The last line counts tests over all parts. With MCPGEN_NO_SKIP=1 a skipped test
# is a failure.
set -u -o pipefail
. "$(dirname "$0")/common.sh"

logs=.build/test-logs
mkdir -p "$logs"
rm -f "$logs"/*
passed=0
failed=0
skipped=0

# Parts: each prints what it does and answers whether that went well.

format_lint() { make --no-print-directory lint; }

# Tests that read many texts keep every thread busy for a minute. They run apart from those that look at clocks.
busy='Guard|Injection|PersonalData|JSONScreen|PatternCoverage|BoundaryMarks|FieldPath|Leak|SecurityPage'

# With every trait: the modules behind them have tests, too.
swift_tests() {
  local run=(swift test --enable-all-traits --skip-build) status=0
  swift build --build-tests --enable-all-traits || return 1
  "${run[@]}" --skip MCPServerTests --skip MCPServerHTTPTests || status=1
  "${run[@]}" --filter MCPServerHTTPTests || status=1
  "${run[@]}" --filter MCPServerTests --skip "$busy" || status=1
  "${run[@]}" --filter "MCPServerTests\..*($busy)" || status=1
  return $status
}

# The sources that mcpgen generated for a committed package are goldens.
unchanged() { .build/debug/mcpgen build "$2" -o "$1" --check; } # package spec

catalog_example() { unchanged Examples/ProductCatalog specs/product-catalog.mcp.yaml; }

crm_example() { unchanged Examples/CRM specs/crm.mcp.yaml; }

everything_example() { unchanged Examples/Everything specs/everything.mcp.yaml; }

# The repository's own specs are linted as anybody's are, and no warning is too few to fail: what is left out is what the
# compiler says of keys without an effect yet, and of flow steps that are meant as examples.
# The day is fixed: the example of a deprecated version would be found from its sunset on.
own_specs() {
  .build/debug/mcpgen lint specs --ignore no-effect-yet,unmatched-flow-step --max-warnings 0 --today 2026-12-31
}

# What clients of the examples were promised stands in the locks beside their specs.
own_contracts() {
  local spec
  .build/debug/mcpgen lock --verify specs || return 1
  for spec in specs/*.mcp.yaml; do
    .build/debug/mcpgen breaking "$spec" --against "${spec%.mcp.yaml}.mcpgen.lock" --semver || return 1
  done
}

workbench_example() {
  unchanged Tests/Servers/Workbench Tests/Servers/Workbench/workbench.mcp.yaml &&
    swift build --package-path Tests/Servers/Workbench
}

# The package that the examples are built in: all of them at once, or the one that needs nothing else. Tests/Clients
# reads it, too.
export MCPGEN_EXAMPLES=Examples
without_crm=

crm_needs() {
  if ! sh scripts/system-packages.sh sqlite; then
    without_crm="the headers of SQLite could not be installed"
  elif ! swift package --package-path Examples resolve >"$logs/resolve.log" 2>&1; then
    without_crm="its packages could not be fetched, see $logs/resolve.log"
  fi
  [ -z "$without_crm" ] || MCPGEN_EXAMPLES=Examples/ProductCatalog
}

build_examples() {
  if [ -z "$without_crm" ]; then
    swift test --package-path Examples
  else
    swift build --package-path "$MCPGEN_EXAMPLES" && swift build --package-path Examples/Everything
  fi
}

# A user opens one example, and finds it a package of its own.
examples_alone() {
  swift build --package-path Examples/ProductCatalog && swift build --package-path Examples/Everything || return 1
  [ -n "$without_crm" ] || swift build --package-path Examples/CRM
}

# The protocol of handlers is what makes a forgotten tool a compile error; and files of the user's may have any name.
missing_handler() {
  local sources=Examples/ProductCatalog/Sources/ProductCatalog extra plain
  extra=$(mktemp -d) || return 1
  for plain in Environment Types Tools Resources Prompts Errors Wire; do
    printf 'private let nothing = 0\n' >"$extra/$plain.swift"
  done
  # shellcheck disable=SC2046 # one word per file
  typecheck $(find $sources -name '*.swift') "$extra"/*.swift || return 1
  # shellcheck disable=SC2046
  if typecheck $(find $sources -name '*.swift' ! -name search_products.swift) >"$extra/log" 2>&1; then
    echo "error: the catalogue compiles without the handler of search_products"
    return 1
  fi
  grep -q "does not conform to protocol 'ProductCatalogHandlers'" "$extra/log" || { cat "$extra/log"; return 1; }
  rm -rf "$extra"
}

typecheck() {
  swiftc -typecheck -swift-version 6 -I "$MCPGEN_EXAMPLES/.build/debug/Modules" -I Sources/CSHA256/include "$@"
}

# Generated code names the format that the runtime must take; what the compiler says tells which of the two to raise.
other_format() {
  other_format_says V0 'run `mcpgen build`' && other_format_says V99 'raise the package mcpgen in Package.swift'
}

other_format_says() { # format text
  local copy
  copy=$(mktemp -d) || return 1
  cp -r Examples/ProductCatalog/Sources/ProductCatalog/. "$copy"
  sed -i.bak "s/GeneratedFormat\.V1/GeneratedFormat.$1/" "$copy/Generated/Wire.mcp.swift"
  # shellcheck disable=SC2046 # one word per file
  if typecheck $(find "$copy" -name '*.swift') >"$copy/log" 2>&1; then
    echo "error: code of the format $1 compiles"
    return 1
  fi
  grep -qF "$2" "$copy/log" || { cat "$copy/log"; return 1; }
  rm -rf "$copy"
}

# Without what reads texts on one thread, which takes ten times as long under it, and what reads pages.
thread_sanitizer() {
  swift test --sanitize=thread --package-path Tests/ThreadSanitizer --skip "$busy|ObservabilityPage"
}

# NIO is compiled anew for it, which takes longer than all tests of it.
thread_sanitizer_http() {
  swift test --sanitize=thread --enable-all-traits --scratch-path .build/thread-sanitizer-http --filter MCPServerHTTPTests
}

fuzzing_fixed() { bash scripts/fuzz.sh --fixed; }

fuzzing() { bash scripts/fuzz.sh 20; }

# Swift never frees its globals, and the leak detector takes some of them for leaks.
address_sanitizer() {
  ASAN_OPTIONS=detect_leaks=0 swift test --enable-all-traits --sanitize=address --scratch-path .build/address-sanitizer
}

release_servers() {
  swift build -c release --package-path "$MCPGEN_EXAMPLES" &&
    { [ -z "$without_crm" ] || swift build -c release --package-path Examples/Everything; } &&
    swift build -c release --package-path Tests/Servers/Workbench
}

clients() { # environment folder
  ".venvs/$1/bin/python" -m pytest --config-file Tests/Clients/pytest.ini \
    ${without_crm:+--ignore=Tests/Clients/sdk/test_crm.py} "$2"
}

clients_1() { clients mcp1 Tests/Clients/sdk; }

clients_2() { clients mcp2 Tests/Clients/sdk; }

fastmcp_2() { clients fastmcp2 Tests/Clients/sdk_fastmcp; }

fastmcp_4() { clients fastmcp4 Tests/Clients/sdk_fastmcp; }

protocol() { clients mcp2 Tests/Clients/protocol; }

security() { clients mcp2 Tests/Clients/security; }

hostile_input() { clients mcp2 Tests/Clients/stdio; }

editor_schema() { clients mcp2 Tests/Clients/compiler; }

new_packages() { clients mcp2 Tests/Clients/packages; }

# Running a part and counting what it says of its tests.

part() { # title function
  local log="$logs/$2.log" start=$SECONDS status
  "$2" >"$log" 2>&1
  status=$?
  count "$log" "$status"
  printf '%-52s %s  %2d min %02d s\n' "$1" "$([ $status -eq 0 ] && echo ok || echo FAILED)" \
    $(((SECONDS - start) / 60)) $(((SECONDS - start) % 60))
  grep -aE '➜ Test .* skipped|^SKIPPED' "$log" | sed 's/^/    /'
  [ $status -eq 0 ] || show_failure "$log"
  return $status
}

# The lines that say what is wrong, or the end of it all where there are none.
show_failure() { # log
  local complaint='error: |^stale: |^✘ |^FAILED |^E  |WARNING: ThreadSanitizer|ERROR: AddressSanitizer|broken promise'
  printf '    from %s:\n' "$1"
  if grep -qaE "$complaint" "$1"; then
    grep -aE "$complaint" "$1" | head -n 60 | cut -c 1-400 | sed 's/^/    /'
  else
    tail -n 40 "$1" | sed 's/^/    /'
  fi
}

count() { # log status
  local log=$1 status=$2 ran=0 bad=0 out=0 number
  # Swift Testing counts all tests in one line, skipped ones included; each failed or skipped one has its own line.
  while read -r number; do ran=$((ran + number)); done < <(sed -nE 's/^.* Test run with ([0-9]+) tests?.*/\1/p' "$log")
  bad=$(grep -acE '^✘ Test .* failed after' "$log")
  bad=$((bad - $(grep -acE '^✘ Test run with ' "$log")))
  out=$(grep -acE '^➜ Test .* skipped' "$log")
  ran=$((ran - bad - out))
  # pytest says everything in its last line.
  ran=$((ran + $(last_count passed "$log")))
  bad=$((bad + $(last_count failed "$log") + $(last_count errors? "$log")))
  out=$((out + $(last_count skipped "$log")))
  # A part that tests nothing by name (a build, a comparison) is one test of its own; so is one that did not get there.
  if [ "$status" -ne 0 ] && [ "$bad" -le 0 ]; then bad=1; fi
  if [ "$status" -eq 0 ] && [ "$ran" -eq 0 ]; then ran=1; fi
  [ "$ran" -lt 0 ] && ran=0
  passed=$((passed + ran))
  failed=$((failed + bad))
  skipped=$((skipped + out))
}

last_count() { # word log
  tail -n 1 "$2" | grep -E ' in [0-9.]+s' | sed -nE "s/(.*[^0-9])?([0-9]+) $1.*/\2/p" | grep . || echo 0
}

skip() { # title reason
  printf '%-52s skipped: %s\n' "$1" "$2"
  skipped=$((skipped + 1))
}

part_on_linux() { # title function reason
  if [ "$(uname -s)" = Linux ]; then part "$1" "$2"; else skip "$1" "$3"; fi
}

start=$SECONDS
sh scripts/system-packages.sh || exit 1

part "format" format_lint
part "build, and tests in Swift" swift_tests
if [ -x .build/debug/mcpgen ]; then
  part "example: product catalogue, unchanged by mcpgen" catalog_example
  part "example: crm, unchanged by mcpgen" crm_example
  part "example: everything, unchanged by mcpgen" everything_example
  part "lint of the specs in specs/" own_specs
  part "contracts of the specs in specs/, as locked" own_contracts
  crm_needs
  [ -z "$without_crm" ] || skip "example: crm, built and called" "$without_crm"
  part "build of the examples, and their tests" build_examples
  part "a missing handler does not compile" missing_handler
  part "code of another format does not compile" other_format
  part "example: workbench, unchanged by mcpgen" workbench_example
else
  printf '%-52s FAILED: there is no .build/debug/mcpgen\n' "examples"
  failed=$((failed + 1))
fi
part "thread sanitizer on the runtime" thread_sanitizer
part_on_linux "fuzzing, fixed seed" fuzzing_fixed "libFuzzer comes with the toolchains for Linux"
if [ "${1:-}" = --all ]; then
  part "each example builds by itself" examples_alone
  part "thread sanitizer on the transports over HTTP" thread_sanitizer_http
  part "address sanitizer" address_sanitizer
  part_on_linux "fuzzing, 20 s a target" fuzzing "libFuzzer comes with the toolchains for Linux"
fi
if sh scripts/python-env.sh; then
  part "editor schema, by an independent validator" editor_schema
  part "new packages, and the plugins in them" new_packages
  part "hostile input over stdio" hostile_input
  part "protocol, message by message" protocol
  if [ -z "$without_crm" ]; then
    part "every denial and its record" security
  else
    skip "every denial and its record" "$without_crm"
  fi
  part "real client: mcp 1.x" clients_1
  part "real client: mcp 2.x" clients_2
  if [ "${1:-}" = --all ]; then
    if sh scripts/python-env.sh fastmcp; then
      part "real client: fastmcp 2" fastmcp_2
      part "real client: fastmcp 4" fastmcp_4
    else
      skip "real clients: fastmcp 2 and 4" "their Python packages could not be installed"
    fi
    part "servers in release mode" release_servers
    export MCPGEN_CONFIGURATION=release
    part "release: hostile input over stdio" hostile_input
    part "release: protocol, message by message" protocol
    part "release: real client: mcp 1.x" clients_1
    part "release: real client: mcp 2.x" clients_2
  fi
else
  for title in "editor schema, by an independent validator" \
    "new packages, and the plugins in them" "hostile input over stdio" "protocol, message by message" \
    "every denial and its record" "real client: mcp 1.x" "real client: mcp 2.x"; do
    skip "$title" "its Python packages could not be installed"
  done
fi

if [ "${MCPGEN_NO_SKIP:-0}" = 1 ] && [ "$skipped" -gt 0 ]; then
  printf 'MCPGEN_NO_SKIP: %d skipped tests count as failed\n' "$skipped"
  failed=$((failed + skipped))
  skipped=0
fi
printf 'in %d min %02d s\n' $(((SECONDS - start) / 60)) $(((SECONDS - start) % 60))
printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped" | tee "$logs/summary.txt"
[ "$failed" -eq 0 ]

#!/usr/bin/env bash
# Builds and measures everything, over stdio and then over HTTP, and prints a table for each; `run.sh stdio` and
# `run.sh http` do one of the two. `make bench` calls this; README.md says how to read it. All servers take turns in
# every round, so that what disturbs the machine disturbs all of them alike. A missed aim is a line in the table; only
# an answer that is wrong, or a build that fails, makes this script fail.
set -euo pipefail

rounds=${BENCH_ROUNDS:-5}       # each figure is the median of so many runs
seconds=${BENCH_SECONDS:-0.4}   # measured time of one run
streams=${BENCH_STREAMS:-10000} # idle streams over HTTP
time_limit=300                  # seconds of measuring; after that no further round begins

here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
work="$root/.build/bench"
results="$work/results.jsonl"
log="$work/build.log"
export BENCH_PRODUCTS="$here/data/products.json"

say() { printf 'bench: %s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

# Runs a step of the build; what it prints is shown only if it fails.
step() {
  say "$1"
  shift
  "$@" >"$log" 2>&1 || { tail -n 40 "$log" >&2; stop "failed: $*"; }
}

. "$here/http.sh"

check_machine() {
  [ "$(uname -s)" = Linux ] || stop "the driver reads Linux clocks and /proc; there is no measuring on $(uname -s)"
  for tool in swift cc strip awk; do
    command -v "$tool" >/dev/null || stop "$tool is needed and was not found"
  done
}

machine() {
  local model
  model=$(awk -F': *' '/^model name/ { print $2; exit }' /proc/cpuinfo)
  printf '%s, %s cores, Linux %s' "${model:-$(uname -m)}" "$(nproc)" "$(uname -r)"
}

build_tools() {
  step "building the driver" cc -std=gnu11 -O2 -Wall -Wextra -o "$work/driver" "$here"/driver/*.c
  local floor=(cc -std=gnu11 -O2 -Wall -Wextra -I "$here/floor/records/include" "$here/floor/records/records.c")
  step "building the floor" "${floor[@]}" -o "$work/floor" "$here/floor/floor.c"
  step "building the floor over HTTP" "${floor[@]}" -o "$work/http-floor" "$here/floor/http-floor.c"
  step "building mcpgen" swift build --package-path "$root" --product mcpgen
  mcpgen="$(swift build --package-path "$root" --show-bin-path)/mcpgen"
}

build_servers() {
  step "compiling specs/search.mcp.yaml" "$mcpgen" build "$here/specs/search.mcp.yaml" -o "$here"
  step "compiling specs/guarded.mcp.yaml" "$mcpgen" build "$here/specs/guarded.mcp.yaml" -o "$here"
  step "compiling specs/durable.mcp.yaml" "$mcpgen" build "$here/specs/durable.mcp.yaml" -o "$here"
  step "compiling specs/hundred.mcp.yaml" "$mcpgen" build "$here/specs/hundred.mcp.yaml" -o "$here"
  local release=(swift build --package-path "$here" -c release --static-swift-stdlib)
  step "building the servers (release, static)" "${release[@]}"
  local products
  products=$("${release[@]}" --show-bin-path)
  for server in inline search guarded durable hundred; do
    strip -o "$work/$server" "$products/$server"
    printf '{"label":"%s","mode":"size","bytes":%d}\n' "$server" "$(stat -c %s "$work/$server")" >>"$results"
  done
  cp "$products/micro" "$products/compiler-speed" "$work/"
}

# The emitted package alone: what it stands on is built before the clock starts. Warnings are off because each stub
# has one and SwiftPM prints every warning once per file of a batch: with 100 stubs that printing would be the figure.
time_compilation() {
  local debug=(swift build --package-path "$here" --product hundred -Xswiftc -suppress-warnings)
  step "building what the package of 100 tools stands on (debug)" "${debug[@]}"
  local products
  products=$(swift build --package-path "$here" --show-bin-path)
  # The build plan stays, everything that was compiled goes.
  find "$products/Hundred.build" -type f ! -name '*.json' ! -name sources -delete
  rm -rf "$products"/Modules/Hundred.* "$products/hundred"
  local TIMEFORMAT='%R %U %S' spent
  say "compiling the package of 100 tools (debug)"
  spent=$({ time "${debug[@]}" >"$log" 2>&1; } 2>&1) || { tail -n 40 "$log" >&2; stop "failed: ${debug[*]}"; }
  awk '{ printf "{\"label\":\"hundred\",\"mode\":\"compile\",\"seconds\":%.2f,\"cpu_seconds\":%.2f}\n", $1, $2 + $3 }' \
    <<<"$spent" >>"$results"
}

drive() { "$work/driver" "$1" "${pin[@]}" -D "$here/data" -t "$seconds" "${@:2}"; }

# What the servers answer is verified and kept, so that the floor answers with the same bytes.
record_answers() {
  say "recording answers for the floor"
  drive load -w search -r "$work/search.answers" -- "$work/search" >/dev/null
  drive load -w echo -r "$work/echo.answers" -- "$work/search" >/dev/null
  drive load -w list -d 4 -r "$work/list.answers" -- "$work/hundred" >/dev/null
}

measure_round() {
  for workload in search echo; do
    for depth in 1 16 64; do
      drive load -w $workload -d $depth -l floor -- "$work/floor" "$work/$workload.answers"
      drive load -w $workload -d $depth -l inline -- "$work/inline"
      drive load -w $workload -d $depth -l mcpgen -- "$work/search"
    done
  done
  # Every layer on, the records in a file; and once more with each of them on disk before its answer.
  for server in guarded durable; do
    rm -f "$work/$server".audit*
    AUDIT_FILE="$work/$server.audit" drive load -w search -d 16 -l $server -- "$work/$server"
  done
  # An answer is larger than a pipe, so a deep pipeline would measure how long writers sleep.
  drive load -w list -d 4 -l floor -- "$work/floor" "$work/list.answers"
  drive load -w list -d 4 -l mcpgen -- "$work/hundred"
  drive cold -l floor -- "$work/floor" "$work/search.answers"
  drive cold -l inline -- "$work/inline"
  drive cold -l mcpgen -- "$work/search"
  "$work/micro"
}

# Rounds of measuring until there are enough of them or it takes too long; `measured` says how many there were.
measure_rounds() { # what one round is
  local begun=$SECONDS
  measured=0
  while [ "$measured" -lt "$rounds" ] && { [ "$measured" -eq 0 ] || [ $((SECONDS - begun)) -lt "$time_limit" ]; }; do
    measured=$((measured + 1))
    say "round $measured of $rounds"
    "$1" >>"$results"
  done
}

print_table() { # awk program
  printf '\n%s\n%s rounds, medians; raw lines in .build/bench/results.jsonl\n\n' "$(machine)" "$measured"
  awk -f "$here/figures.awk" -f "$1" "$results"
}

run_stdio() {
  build_servers
  time_compilation
  record_answers
  measure_rounds measure_round
  # It takes the best of its own runs, and its clock counts its own process alone: one time is enough.
  say "timing the compiler on 1,000 and 10,000 tools"
  "$work/compiler-speed" >"$work/compiler-speed.txt"
  print_table "$here/table.awk"
  printf '\nthe compiler itself, milliseconds of CPU\n\n'
  cat "$work/compiler-speed.txt"
}

part=${1:-all}
case "$part" in all | stdio | http) ;; *) stop "usage: run.sh [stdio|http]" ;; esac
check_machine
mkdir -p "$work"
: >"$results"
pin=()
[ "$(nproc)" -lt 2 ] || pin=(-P)
build_tools
[ "$part" = http ] || run_stdio
[ "$part" = stdio ] || run_http

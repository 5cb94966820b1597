#!/bin/bash
# Fuzzes what takes bytes from strangers, with libFuzzer under the address sanitizer:
#
#   scripts/fuzz.sh [SECONDS [TARGET …]]   each target for so long (10 seconds, all targets)
#   scripts/fuzz.sh TARGET FILE            one input again
#
# What was learnt stays in .build/fuzz/corpus and is where the next run begins. Ends with 1 where a target failed, and
# says which input did it and how to run that again.
set -u -o pipefail
. "$(dirname "$0")/common.sh"

targets="yaml-spec json messages patterns uri-templates schema"
work=.build/fuzz
program=$work/release/Fuzz

# libFuzzer without its main function comes with the toolchain, for Linux.
runtime() {
  local resources
  resources=$(swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
  printf '%s/clang/lib/linux/libclang_rt.fuzzer_no_main-%s.a' "$resources" "$(uname -m)"
}

build() {
  local library
  library=$(runtime)
  [ -f "$library" ] || die "this toolchain has no libFuzzer: $library is missing (toolchains for Linux have it)"
  mkdir -p "$work"
  swift build -c release --package-path Tests/Fuzz --scratch-path "$work" -Xlinker "$library" -Xlinker -lstdc++ \
    >"$work/build.log" 2>&1 && return
  grep 'error: ' "$work/build.log" || cat "$work/build.log"
  die "the fuzzer does not build"
}

# Swift never frees its globals, and the leak detector takes some of them for leaks. Swift's own backtracer is off: it
# wants the signal that libFuzzer reports, and then waits for a process that has ended.
run() { # target options…
  ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no nice "$program" "$@"
}

# Inputs that the project has anyway; libFuzzer takes folders, so links gather them in one.
specs() {
  local folder=$work/specs file
  mkdir -p "$folder"
  for file in specs/*.yaml Tests/*/Cases/*/server.mcp.yaml Tests/Servers/*/*.mcp.yaml; do
    ln -sf "$PWD/$file" "$folder/${file//\//-}"
  done
  printf '%s' "$folder"
}

fuzz() { # target seconds
  local corpus=$work/corpus/$1 log=$work/$1.log status
  local seeds=("Tests/Fuzz/Corpus/$1")
  [ "$1" = yaml-spec ] && seeds+=("$(specs)")
  mkdir -p "$corpus" "$work/failures"
  run "$1" -max_total_time="$2" -max_len=16384 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
    -dict="Tests/Fuzz/Dictionaries/$1.dict" -artifact_prefix="$work/failures/$1-" "$corpus" "${seeds[@]}" >"$log" 2>&1
  status=$?
  report "$1" "$log" "$status"
  return $status
}

# One line for each target: executions, and the edges of code reached by the seeds and by the whole run.
report() { # target log status
  local runs seeds reached input
  runs=$(sed -nE 's/^stat::number_of_executed_units: ([0-9]+)/\1/p' "$2")
  seeds=$(sed -nE 's/^#[0-9]+[[:space:]]+INITED cov: ([0-9]+).*/\1/p' "$2")
  reached=$(sed -nE 's/^#[0-9]+[[:space:]].* cov: ([0-9]+) ft: .*/\1/p' "$2" | tail -n 1)
  if [ "$3" -eq 0 ]; then
    printf '%-14s %9d inputs   coverage %5d, of which new %d\n' "$1" "${runs:-0}" "${reached:-0}" \
      $((${reached:-0} - ${seeds:-0}))
    return
  fi
  printf '%-14s FAILED after coverage %d\n' "$1" "${reached:-0}"
  input=$(sed -nE 's/.*Test unit written to (.*)/\1/p' "$2" | tail -n 1)
  grep -aE 'broken promise|Fatal error|ERROR: |SUMMARY: ' "$2" | cut -c 1-400 | sed 's/^/    error: /'
  grep -aE '^ +#[0-9]+ .* in .*(Sources|Library|Templates)/' "$2" | head -n 12 | cut -c 1-240 | sed 's/^/    /'
  printf '    the input: %s\n    again:     scripts/fuzz.sh %s %s\n' "${input:-see $2}" "$1" "${input:-FILE}"
}

is_target() { case " $targets " in *" $1 "*) true ;; *) false ;; esac; }

if is_target "${1:-}"; then
  [ -f "${2:-}" ] || die "which input? usage: scripts/fuzz.sh $1 FILE"
  input=$2
  build
  run "$1" -timeout=10 "$input"
  exit
fi

seconds=${1:-10}
case $seconds in
'' | *[!0-9]*) die "\`$seconds\` is neither a number of seconds nor one of: $targets" ;;
esac
[ $# -eq 0 ] || shift
for target in "$@"; do is_target "$target" || die "there is no target \`$target\`; there are: $targets"; done
# shellcheck disable=SC2086 # one target per word
[ $# -gt 0 ] || set -- $targets

start=$SECONDS
build
printf 'built in %d s\n' $((SECONDS - start))
failed=0
for target in "$@"; do fuzz "$target" "$seconds" || failed=1; done
exit $failed

#!/bin/bash
# Fuzzes what takes bytes from strangers, with libFuzzer under the address sanitizer:
#
#   scripts/fuzz.sh [SECONDS [TARGET …]]   each target for so long (10 seconds, all targets)
#   scripts/fuzz.sh --fixed                the same inputs on every run: the committed corpus, then a fixed seed
#   scripts/fuzz.sh TARGET FILE            one input again
#
# What was learnt in a time stays in .build/fuzz/corpus and is where the next run begins; with --fixed nothing that was
# learnt counts. Ends with 1 where a target failed, and says which input did it and how to run that again.
set -u -o pipefail
. "$(dirname "$0")/common.sh"

# The slow ones first, for the sake of whoever runs several at once.
targets="patterns messages yaml-spec schema uri-templates json"
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
  local corpus=$work/corpus/$1
  mkdir -p "$corpus"
  explore "$1" "$corpus" -max_total_time="$2"
}

# Inputs of a fixed run, the corpus included: each target takes ten to twenty-five seconds of one core.
runs_of() { # target
  case $1 in
  json) echo 200000 ;;
  uri-templates) echo 80000 ;;
  schema) echo 40000 ;;
  messages) echo 6000 ;;
  yaml-spec) echo 1500 ;;
  patterns) echo 1000 ;;
  esac
}

# By its seed alone: otherwise libFuzzer also goes by how long inputs took (entropic) and by the values that it sees
# compared (use_cmp), addresses among them; and sets would be walked in another order each time.
fixed() { # target
  local corpus=$work/fixed/$1 status
  rm -rf "$corpus"
  mkdir -p "$corpus"
  SWIFT_DETERMINISTIC_HASHING=1 explore "$1" "$corpus" -seed=1 -entropic=0 -use_cmp=0 \
    -runs="$(runs_of "$1")"
  status=$?
  rm -rf "$corpus"
  return $status
}

# As many targets at once as there are cores.
all_fixed() {
  local target failed=0
  rm -rf "$work/reports"
  mkdir -p "$work/reports"
  for target in $targets; do
    while [ "$(jobs -rp | wc -l)" -ge "$(nproc)" ]; do wait -n; done
    { fixed "$target" || touch "$work/reports/failed"; } >"$work/reports/$target" &
  done
  wait
  for target in $targets; do cat "$work/reports/$target"; done
  [ ! -e "$work/reports/failed" ] || failed=1
  return $failed
}

# Tries all that the project has for a target, then what libFuzzer makes of it; what is new goes to the corpus.
explore() { # target corpus options…
  local target=$1 corpus=$2 log=$work/$1.log status
  local seeds=("Tests/Fuzz/Corpus/$target")
  shift 2
  [ "$target" = yaml-spec ] && seeds+=("$(specs)")
  mkdir -p "$work/failures"
  run "$target" "$@" -max_len=16384 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
    -dict="Tests/Fuzz/Dictionaries/$target.dict" -artifact_prefix="$work/failures/$target-" \
    "$corpus" "${seeds[@]}" >"$log" 2>&1
  status=$?
  report "$target" "$log" "$status"
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
  printf '    error: the input is %s\n' "${input:-told in $2}"
  printf '    error: to run it again: scripts/fuzz.sh %s %s\n' "$1" "${input:-FILE}"
}

is_target() { case " $targets " in *" $1 "*) true ;; *) false ;; esac; }

if is_target "${1:-}"; then
  [ -f "${2:-}" ] || die "which input? usage: scripts/fuzz.sh $1 FILE"
  input=$2
  build
  run "$1" -timeout=10 "$input"
  exit
fi

if [ "${1:-}" = --fixed ]; then
  start=$SECONDS
  build
  printf 'built in %d s\n' $((SECONDS - start))
  all_fixed
  exit
fi

seconds=${1:-10}
case $seconds in
'' | *[!0-9]*) die "\`$seconds\` is neither a number of seconds nor --fixed nor one of: $targets" ;;
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

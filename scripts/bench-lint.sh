#!/bin/sh
# The figures of the linter's judgement, noise and speed. They need labelled tools and real servers, which are no part of
# the repository: a folder laid out as docs/lint.md says, named by MCPGEN_DATA.
set -eu
cd "$(dirname "$0")/.."
if [ -z "${MCPGEN_DATA:-}" ] || [ ! -d "$MCPGEN_DATA/lint" ]; then
  echo "skipped: set MCPGEN_DATA to a folder with lint/overlap-dev.jsonl, vague-dev.jsonl and corpus-dev.jsonl"
  [ "${MCPGEN_NO_SKIP:-0}" != 1 ]
  exit
fi
swift build -c release --product lint-eval
eval=.build/release/lint-eval
data=$MCPGEN_DATA/lint
"$eval" overlap "$data/overlap-dev.jsonl" --folds 5 --corpus "$data/corpus-dev.jsonl"
"$eval" overlap "$data/overlap-seed.jsonl"
"$eval" vague "$data/vague-dev.jsonl"
"$eval" noise "$data/corpus-dev.jsonl"
"$eval" speed "$data/corpus-dev.jsonl"

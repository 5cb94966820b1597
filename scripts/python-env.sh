#!/bin/sh
# Makes the Python environments of the tests with real MCP clients, .venvs/mcp1 and .venvs/mcp2: the official SDK's two
# generations cannot stand in one. Nothing is done while the requirements are those that an environment was made from.
set -u
. "$(dirname "$0")/common.sh"

purpose="the test suite with real MCP clients"
command -v python3 >/dev/null 2>&1 || install_packages "python3 python3-venv" python3 "$purpose"
python3 -c 'import sys; sys.exit(sys.version_info < (3, 10))' ||
  die "$purpose needs Python 3.10 or later, this is $(python3 --version)"
# Debian splits what `venv` needs off; the module itself is there and fails later.
python3 -c 'import ensurepip, venv' 2>/dev/null || install_packages python3-venv python3 "$purpose"

make_environment() {
  requirements="Tests/Clients/requirements-$1.txt"
  environment=".venvs/mcp$1"
  if cmp -s "$requirements" "$environment/made-from.txt"; then return 0; fi
  say "installing the Python packages of $requirements into $environment"
  rm -rf "$environment"
  python3 -m venv "$environment" || return 1
  "$environment/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$requirements" || {
    rm -rf "$environment"
    return 1
  }
  cp "$requirements" "$environment/made-from.txt"
}

status=0
for generation in 1 2; do
  make_environment "$generation" || {
    say "the packages of Tests/Clients/requirements-$generation.txt could not be installed (is there a network?)"
    status=1
  }
done
exit "$status"

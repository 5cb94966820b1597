#!/bin/sh
# Makes the Python environments of the tests with real MCP clients: .venvs/mcp1 and .venvs/mcp2, because the two
# generations of the official SDK cannot stand in one; with `fastmcp`, .venvs/fastmcp2 and .venvs/fastmcp4 instead.
# Nothing is done while the requirements are those that an environment was made from.
set -u
. "$(dirname "$0")/common.sh"

purpose="the test suite with real MCP clients"
command -v python3 >/dev/null 2>&1 || install_packages "python3 python3-venv" python3 "$purpose"
python3 -c 'import sys; sys.exit(sys.version_info < (3, 10))' ||
  die "$purpose needs Python 3.10 or later, this is $(python3 --version)"
# Debian splits what `venv` needs off; the module itself is there and fails later.
python3 -c 'import ensurepip, venv' 2>/dev/null || install_packages python3-venv python3 "$purpose"

make_environment() { # requirements environment
  requirements="Tests/Clients/$1"
  environment=".venvs/$2"
  if cmp -s "$requirements" "$environment/made-from.txt"; then return 0; fi
  say "installing the Python packages of $requirements into $environment"
  rm -rf "$environment"
  python3 -m venv "$environment" || return 1
  "$environment/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$requirements" || {
    rm -rf "$environment"
    say "the packages of $requirements could not be installed (is there a network?)"
    return 1
  }
  cp "$requirements" "$environment/made-from.txt"
}

status=0
case "${1:-mcp}" in
  mcp) for generation in 1 2; do make_environment "requirements-$generation.txt" "mcp$generation" || status=1; done ;;
  fastmcp)
    for generation in 2 4; do
      make_environment "requirements-fastmcp-$generation.txt" "fastmcp$generation" || status=1
    done
    ;;
  *) die "there are environments for mcp and for fastmcp, not for '$1'" ;;
esac
exit "$status"

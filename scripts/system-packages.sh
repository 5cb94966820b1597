#!/bin/sh
# Makes sure that what the compiler is built with is there: a Swift toolchain, which is the user's to install, and
# libyaml, which is installed here.
set -u
. "$(dirname "$0")/common.sh"

command -v swift >/dev/null 2>&1 ||
  die "there is no \`swift\`: install a toolchain of Swift 6.1 or later from https://swift.org/install"

has_libyaml() {
  if command -v pkg-config >/dev/null 2>&1 && pkg-config --exists yaml-0.1; then return 0; fi
  printf '#include <yaml.h>\n' | clang -fsyntax-only -x c - 2>/dev/null
}

has_libyaml || install_packages libyaml-dev libyaml "reading YAML"
has_libyaml || die "libyaml was installed, and its header yaml.h is still not found"

#!/bin/sh
# Makes sure that what the project is built with is there: a Swift toolchain, which is the user's to install, and C
# libraries, which are installed here: libyaml for the compiler, or those that are named (libyaml, sqlite).
set -u
. "$(dirname "$0")/common.sh"

command -v swift >/dev/null 2>&1 ||
  die "there is no \`swift\`: install a toolchain of Swift 6.1 or later from https://swift.org/install"

has_libyaml() {
  if command -v pkg-config >/dev/null 2>&1 && pkg-config --exists yaml-0.1; then return 0; fi
  printf '#include <yaml.h>\n' | clang -fsyntax-only -x c - 2>/dev/null
}

# With the toolchain's clang, as Swift will look for it; macOS has SQLite in its SDK.
has_sqlite() { printf '#include <sqlite3.h>\n' | clang -fsyntax-only -x c - 2>/dev/null; }

need() { # name apt_packages brew_packages what_for
  "has_$1" || install_packages "$2" "$3" "$4"
  "has_$1" || die "$2 was installed, and its header is still not found"
}

for library in "${@:-libyaml}"; do
  case $library in
    libyaml) need libyaml libyaml-dev libyaml "reading YAML" ;;
    sqlite) need sqlite libsqlite3-dev sqlite "the example with a database" ;;
    *) die "there is no library \`$library\` here; there are: libyaml, sqlite" ;;
  esac
done

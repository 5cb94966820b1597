#!/bin/sh
# Builds mcpgen for release, without need of Swift's or libyaml's libraries where it runs, and puts it with its
# completion scripts under PREFIX (and DESTDIR, for packagers): install.sh PREFIX
set -eu
. "$(dirname "$0")/common.sh"

prefix=${DESTDIR:-}${1:?usage: install.sh PREFIX}
sh scripts/system-packages.sh || exit 1
folder=.build/install
mkdir -p "$folder/lib"

# A folder that has the archive alone, and comes first: the linker would take the shared library beside it.
if [ "$(uname -s)" = Linux ]; then
  archive=$(cc -print-file-name=libyaml.a)
  if [ -f "$archive" ]; then
    cp "$archive" "$folder/lib/libyaml.a"
    printf 'Name: yaml\nDescription: libyaml, static\nVersion: 0\nLibs: -L%s -lyaml\n' "$PWD/$folder/lib" \
      >"$folder/lib/yaml-0.1.pc"
    PKG_CONFIG_PATH="$PWD/$folder/lib"
    export PKG_CONFIG_PATH
  else
    say "there is no libyaml.a: mcpgen will need libyaml where it runs"
  fi
  static=--static-swift-stdlib
fi
say "building mcpgen for release"
swift build -c release ${static:-} --product mcpgen --scratch-path "$folder/build"
program="$folder/mcpgen"
cp "$(swift build -c release ${static:-} --scratch-path "$folder/build" --show-bin-path)/mcpgen" "$program"
strip "$program"

place() { # file mode path
  mkdir -p "$(dirname "$prefix/$3")" || die "cannot make $(dirname "$prefix/$3"): choose a PREFIX of your own, or be root"
  install -m "$2" "$1" "$prefix/$3" || die "cannot write $prefix/$3: choose a PREFIX of your own, or be root"
  say "installed $prefix/$3"
}

place "$program" 755 bin/mcpgen
for shell in bash zsh fish; do "$program" --generate-completion-script $shell >"$folder/completions.$shell"; done
place "$folder/completions.bash" 644 share/bash-completion/completions/mcpgen
place "$folder/completions.zsh" 644 share/zsh/site-functions/_mcpgen
place "$folder/completions.fish" 644 share/fish/vendor_completions.d/mcpgen.fish
"$program" schema >"$folder/mcpgen.schema.json"
place "$folder/mcpgen.schema.json" 644 share/mcpgen/mcpgen.schema.json
place LICENSE 644 share/doc/mcpgen/LICENSE

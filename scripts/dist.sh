#!/bin/sh
# The archive of a release for this system: what `make install` puts in place, with its checksum, in .build/dist.
set -eu
. "$(dirname "$0")/common.sh"

version=$(sed -n "s/.*static let version = \"\(.*\)\"/\1/p" Sources/mcpgen/MCPGen.swift)
name="mcpgen-$version-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)"
rm -rf ".build/dist/$name"
mkdir -p .build/dist
sh scripts/install.sh "$PWD/.build/dist/$name"
cp README.md CHANGELOG.md SECURITY.md ".build/dist/$name/share/doc/mcpgen/"
cd .build/dist
# The same files make the same archive: names in order, no owner, no time but that of the last commit.
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$(git log -1 --format=%ct)" -czf "$name.tar.gz" "$name"
if command -v sha256sum >/dev/null 2>&1; then sha256sum "$name.tar.gz"; else shasum -a 256 "$name.tar.gz"; fi \
  >"$name.tar.gz.sha256"
say "made .build/dist/$name.tar.gz"

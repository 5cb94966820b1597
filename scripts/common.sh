# What the other scripts share; read with `.`, never run. The repository's folder is the working directory afterwards.

cd "$(dirname "$0")/.." || exit 1

# One line to the person who runs the script.
say() { printf '==> %s\n' "$*" >&2; }

# One line on why nothing more can be done.
die() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

# Runs a command as root, where that can be had without asking for a password in the middle of a build.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

can_be_root() { [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null 2>&1; }

apt_install() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@"
}

# Installs packages of the system: apt_packages brew_packages what_for
install_packages() {
  if command -v apt-get >/dev/null 2>&1; then
    can_be_root || die "$3 needs $1, and this is not root and has no sudo: run \`apt-get install $1\` as root"
    say "installing $1 with apt-get ($3)"
    # shellcheck disable=SC2086 # several packages are several words
    { as_root apt-get update -qq && apt_install $1; } >&2 || die "apt-get could not install $1, which $3 needs"
  elif command -v brew >/dev/null 2>&1; then
    say "installing $2 with brew ($3)"
    # shellcheck disable=SC2086
    brew install $2 >&2 || die "brew could not install $2, which $3 needs"
  else
    die "$3 needs $2, and there is neither apt-get nor brew: install it with your system's package manager"
  fi
}

#!/usr/bin/env bash
# What some tests need beside npm's packages: act, actionlint and zizmor in node_modules/.cache/tools/bin, and from the
# machine's packages PostgreSQL, Chromium and jq. What is there already, in this version, stays. Without Go, Python or
# the right to install packages it says so, and those tests are skipped. Fails only where an installation does.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

act=v0.2.89
actionlint=v1.7.12
zizmor=1.32.0

tools=$PWD/node_modules/.cache/tools
mkdir -p "$tools/bin"
failed=0

# install <name> <version> <command that installs it>...
install() {
  local name=$1 version=$2
  shift 2
  if [[ -x $tools/bin/$name && $(cat "$tools/$name.version" 2>/dev/null) == "$version" ]]; then return; fi
  echo "installing $name $version"
  if "$@"; then echo "$version" >"$tools/$name.version"; else
    echo "could not install $name" >&2
    failed=1
  fi
}

if command -v go >/dev/null; then
  install act "$act" env GOBIN="$tools/bin" go install "github.com/nektos/act@$act"
  install actionlint "$actionlint" env GOBIN="$tools/bin" go install "github.com/rhysd/actionlint/cmd/actionlint@$actionlint"
else
  echo 'no Go here: act and actionlint are not installed'
fi
if python3 -m pip --version >/dev/null 2>&1; then
  install zizmor "$zizmor" python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --no-deps --only-binary :all: --upgrade --target "$tools/zizmor" "zizmor==$zizmor"
  ln -sf ../zizmor/bin/zizmor "$tools/bin/zizmor"
else
  echo 'no Python with pip here: zizmor is not installed'
fi

# debian <package> <file that it brings>: where this is Debian, or a kin, and we are root.
debian() {
  if compgen -G "$2" >/dev/null || command -v "$1" >/dev/null; then return; fi
  if [[ $(id -u) != 0 ]] || ! command -v apt-get >/dev/null; then
    echo "$1 is not here and cannot be installed: the tests that need it are skipped"
    return
  fi
  echo "installing $1"
  DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$1" >/dev/null || {
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$1" >/dev/null
  } || {
    echo "could not install $1" >&2
    failed=1
  }
}

debian postgresql '/usr/lib/postgresql/*/bin/initdb'
debian chromium '/usr/bin/chromium'
debian jq '/usr/bin/jq'
exit "$failed"

#!/usr/bin/env bash
# The tools that the tests in test/workflows run: act, actionlint and zizmor, in node_modules/.cache/tools/bin. What is
# there already, in this version, stays. Without Go or Python there is nothing to install with: it says so, and those
# tests are skipped. Fails only where an installation does.
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
exit "$failed"

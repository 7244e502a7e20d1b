#!/usr/bin/env bash
# Proves that a checkout builds on a machine with nothing but Node: a fresh minimal Debian, without a browser, its
# libraries or a font. Needs root and debootstrap, and takes some minutes.
#   tests/bare-machine.sh          npm ci, npm run build; every deck has its page and its PDF
#   tests/bare-machine.sh --test   and npm test after that
# It tries what is committed, with this machine's Node, npm and npm settings.
set -Eeuo pipefail

suite=bookworm
script=$(readlink -f "$0")
repository=$(dirname "$(dirname "$script")")

say() { printf '== %s\n' "$*"; }
stop() { printf 'bare-machine: %s\n' "$*" >&2; exit 2; }

# The whole trial runs in namespaces of its own: its mounts and its processes end with it, however it ends.
try_in_fresh_folder() {
  [ "$(id -u)" = 0 ] || stop 'run this as root.'
  local tool
  for tool in debootstrap unshare git node npm; do
    command -v "$tool" >/dev/null || stop "$tool is missing."
  done
  folder=$(mktemp -d)
  trap remove_folder EXIT
  trap 'end_trial; exit 130' INT
  trap 'end_trial; exit 143' TERM HUP
  unshare --mount --propagation private --pid --fork --kill-child "$script" --inside "$folder" "$@" &
  trial=$!
  wait "$trial"
}

end_trial() {
  kill -KILL "$trial" 2>/dev/null || true
  wait "$trial" 2>/dev/null || true
}

# Nothing is mounted there outside the trial's namespace; should that ever be untrue, the folder stays.
remove_folder() {
  if grep -qF " $folder/" /proc/self/mountinfo; then
    printf 'bare-machine: "%s" is left, something is mounted there.\n' "$folder" >&2
  else
    rm -rf --one-file-system "$folder" || rm -rf --one-file-system "$folder"
  fi
}

try() {
  local folder=$1 root=$1/root
  shift
  make_debian "$folder" "$root"
  copy_node "$root"
  copy_npm_settings "$root"
  git clone --quiet --no-hardlinks "$repository" "$root/work"
  [ -z "$(git -C "$repository" status --porcelain)" ] || say 'Changes that are not committed are not tried.'
  mount_kernel "$root"
  describe "$root" | tee -a "$folder/summary"

  local seconds=$SECONDS
  inside "$root" npm ci
  say "npm ci: $((SECONDS - seconds)) s" >>"$folder/summary"
  seconds=$SECONDS
  inside "$root" npm run build
  say "npm run build: $((SECONDS - seconds)) s" >>"$folder/summary"
  check_decks "$root/work" >>"$folder/summary"
  if [ "${1-}" = --test ]; then
    seconds=$SECONDS
    inside "$root" npm test
    say "npm test: $((SECONDS - seconds)) s" >>"$folder/summary"
  fi
  cat "$folder/summary"
}

make_debian() {
  local folder=$1 root=$2 mirror
  say "Making a minimal Debian ($suite)"
  debootstrap --variant=minbase "$suite" "$root" >"$folder/log" 2>&1 && return
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Codename: $suite" | head -n 1)
  [ -n "$mirror" ] || { tail "$folder/log" >&2; stop 'debootstrap failed, and apt knows no other mirror.'; }
  say 'Trying the mirror of this machine'
  rm -rf --one-file-system "$root"
  debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$folder/log" 2>&1 || { tail "$folder/log" >&2; exit 1; }
}

copy_node() {
  local root=$1 from
  from=$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")
  mkdir -p "$root/usr/local/bin" "$root/usr/local/lib/node_modules"
  cp "$from/bin/node" "$root/usr/local/bin/"
  cp -r "$from/lib/node_modules/npm" "$root/usr/local/lib/node_modules/"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$root/usr/local/bin/npm"
  ln -s ../lib/node_modules/npm/bin/npx-cli.js "$root/usr/local/bin/npx"
  inside "$root" node --version >/dev/null || stop 'this Node does not run without its system libraries.'
}

# What npm needs to reach its registry from here: name servers, certificates, its own settings.
copy_npm_settings() {
  local root=$1 file
  cp -L /etc/resolv.conf "$root/etc/resolv.conf"
  for file in "$(npm config get cafile)" "${NODE_EXTRA_CA_CERTS-}"; do
    [ ! -f "$file" ] || { mkdir -p "$root$(dirname "$file")" && cp -L "$file" "$root$file"; }
  done
  copy_if_there "$(npm config get userconfig)" "$root/root/.npmrc"
  copy_if_there "$(npm config get globalconfig)" "$root/usr/local/etc/npmrc"
}

copy_if_there() {
  [ ! -f "$1" ] || { mkdir -p "$(dirname "$2")" && cp -L "$1" "$2"; }
}

mount_kernel() {
  local root=$1
  mount -t proc proc "$root/proc"
  mount -t sysfs -o ro sysfs "$root/sys"
  mkdir -p "$root/dev/shm"
  mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
}

# Runs a command in the bare machine, with none of this machine's environment but what reaches the network.
inside() {
  local root=$1 name kept=()
  shift
  for name in NODE_EXTRA_CA_CERTS http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
    [ -z "${!name-}" ] || kept+=("$name=${!name}")
  done
  if ! env -i PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root "${kept[@]}" \
    chroot "$root" sh -c '[ ! -d /work ] || cd /work; exec "$@"' sh "$@"; then
    printf 'bare-machine: %s failed there.\n' "$*" >&2
    return 1
  fi
}

describe() {
  local root=$1 fonts browsers
  fonts=$(count "$root/usr" -path '*/fonts/*' -type f)
  browsers=$(count "$root/usr" "$root/opt" -path '*/node_modules' -prune -o -iname '*chrom*' -print)
  say "Debian $(cat "$root/etc/debian_version"), Node $(inside "$root" node --version), $fonts fonts, $browsers browsers"
  [ "$fonts$browsers" = 00 ] || stop 'this machine is not bare.'
}

count() { find "$@" | wc -l; }

# Every deck under slides/ has its page and its PDF under out/.
check_decks() {
  local work=$1 outline deck pdf
  for outline in "$work"/slides/*/outline.md; do
    deck=$(basename "$(dirname "$outline")")
    pdf=$work/out/$deck/$deck.pdf
    [ -s "$work/out/$deck/index.html" ] || stop "out/$deck/index.html is missing."
    [ "$(head -c 4 "$pdf")" = %PDF ] || stop "out/$deck/$deck.pdf is no PDF."
    say "$deck: $(stat -c %s "$work/out/$deck/index.html") bytes of HTML, $(stat -c %s "$pdf") bytes of PDF"
  done
}

case ${1-} in
  --inside) shift && try "$@" ;;
  '' | --test) try_in_fresh_folder "$@" ;;
  *) stop "\"$1\" is unknown; the one option is --test." ;;
esac

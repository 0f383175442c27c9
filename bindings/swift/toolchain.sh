#!/usr/bin/env bash
# Finds Swift, or puts it on a Debian machine: swiftc, the package manager, Swift Testing, and what it links with.
#
#   bindings/swift/toolchain.sh CACHE [SUITE]
#
# Swift on the PATH comes first. Debian from 13 on has a package of it. On Debian 12 it has none, and the package of
# Debian 13 wants a newer C library: then a small Debian 13 tree is unpacked below CACHE and used through chroot. The
# machine itself is left as it is, but for mmdebstrap. Both need root and take what they fetch from the mirror that
# apt uses already.
#
# Leaves CACHE/bin/swift-in, which runs a command with Swift on its path:
#
#   CACHE/bin/swift-in [-b DIR]... [-e NAME=VALUE]... COMMAND ARGS...
#
# The folder in which it is called, and every -b DIR, are seen at their own absolute paths, so -L and rpath are the same
# inside and outside. The environment starts empty but for -e. Mounts lie in a private namespace: none is left behind.
#
# A second call finds what the first left and returns at once.
set -euo pipefail

cache=$(mkdir -p "${1:?usage: toolchain.sh CACHE [SUITE]}" && cd "$1" && pwd)
suite=${2:-trixie}
mkdir -p "$cache/bin"
say() { printf '    swift: %s\n' "$*"; }
give_up() { printf 'toolchain.sh: %s\n' "$*" >&2; exit 1; }
need_root() { [ "$(id -u)" = 0 ] || give_up "$1, and that needs root: run this as root, or put swift on the PATH"; }
version() { "$@" --version 2>/dev/null | grep -o 'Swift version [0-9.]*' | head -1; }

if command -v swiftc >/dev/null 2>&1; then
    mode=native
elif ! command -v apt-get >/dev/null 2>&1; then
    give_up 'there is no swift on the PATH, and no apt to fetch it with: install Swift 6 and try again'
elif [ "$(. /etc/os-release && echo "${VERSION_ID:-0}" | cut -d. -f1)" -ge 13 ] &&
    [ "$(. /etc/os-release && echo "${ID:-}")" = debian ]; then
    need_root 'no swift on the PATH: the package swiftlang would be installed by apt'
    say 'no swift on the PATH: installing the package swiftlang by apt (about 530 MB of packages)'
    apt-get update >"$cache/apt.log" 2>&1 &&
        DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
            swiftlang libc6-dev g++ git >>"$cache/apt.log" 2>&1 ||
        give_up "apt failed: see $cache/apt.log"
    mode=native
else
    mode=chroot
fi

if [ "$mode" = native ]; then
    cat >"$cache/bin/swift-in" <<'IN'
#!/usr/bin/env bash
# Written by toolchain.sh: Swift is on this machine itself, so -b means nothing here.
set -euo pipefail
while getopts 'b:e:' o; do case $o in b) ;; e) export "${OPTARG?}" ;; *) exit 64 ;; esac; done
shift $((OPTIND - 1))
# What comes with Swift and is not always on the PATH beside it: the maker of its documentation.
beside=$(dirname "$(readlink -f "$(command -v swiftc)" 2>/dev/null || command -v swiftc)")
docc=$(xcrun --find docc 2>/dev/null || true)
PATH=$PATH:$beside:/usr/libexec/swift/bin${docc:+:$(dirname "$docc")}
exec "$@"
IN
    chmod +x "$cache/bin/swift-in"
    say "$(version swiftc), on the PATH"
    exit 0
fi

need_root "no swift on the PATH: a Debian $suite tree with it would be made below $cache and entered by chroot"
root=$cache/$suite
stamp=$root/.ready

if [ ! -e "$stamp" ]; then
    # A half-made tree of an earlier call that was cut off. It holds no mounts: see swift-in.
    rm -rf --one-file-system "$root"
    mirror=$(awk 'tolower($1)=="uris:"{print $2; exit}' /etc/apt/sources.list.d/*.sources 2>/dev/null || true)
    [ -n "$mirror" ] || mirror=$(sed -nE 's/^deb +(\[[^]]*\] +)?([^ ]+) .*/\2/p' /etc/apt/sources.list | head -1)
    [ -n "$mirror" ] || give_up 'no Debian mirror in the sources of apt'
    keys=/usr/share/keyrings/debian-archive-keyring.gpg
    [ -e "$keys" ] || give_up "no keyring of Debian at $keys: install debian-archive-keyring"
    if ! command -v mmdebstrap >/dev/null; then
        say 'installing mmdebstrap by apt'
        apt-get update >"$cache/apt.log" 2>&1 &&
            DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends mmdebstrap >>"$cache/apt.log" 2>&1 ||
            give_up "apt failed: see $cache/apt.log"
    fi
    say "no swift on the PATH: unpacking a Debian $suite tree with it below target/ (530 MB of packages, 2.2 GB, about a minute)"
    start=$(date +%s)
    # libc6-dev and g++ give clang its headers and the linker; git is what the package manager calls. Left out:
    # documentation, translations, the debugger and the language server.
    mmdebstrap --quiet --mode=root --variant=apt \
        --include=swiftlang,libc6-dev,g++,git,ca-certificates \
        --aptopt='APT::Install-Recommends "false"' \
        --dpkgopt='path-exclude=/usr/share/doc/*' \
        --dpkgopt='path-exclude=/usr/share/man/*' \
        --dpkgopt='path-exclude=/usr/share/locale/*' \
        --dpkgopt='path-exclude=/usr/libexec/swift/lib/liblldb*' \
        --dpkgopt='path-exclude=/usr/libexec/swift/bin/lldb*' \
        --dpkgopt='path-exclude=/usr/libexec/swift/bin/sourcekit-lsp' \
        "$suite" "$root" \
        "deb [signed-by=$keys] $mirror $suite main" >"$cache/bootstrap.log" 2>&1 ||
        { tail -20 "$cache/bootstrap.log" >&2; give_up "the tree could not be made: see $cache/bootstrap.log"; }
    mkdir -p "$root/proc" "$root/dev"
    touch "$stamp"
    say "made in $(($(date +%s) - start)) s"
fi

cat >"$cache/bin/swift-in" <<IN
#!/usr/bin/env bash
# Written by toolchain.sh: runs a command inside the Debian tree that has Swift.
set -euo pipefail
root='$root'
IN
cat >>"$cache/bin/swift-in" <<'IN'
binds=("$PWD")
env=(HOME=/var/tmp LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin:/usr/libexec/swift/bin)
while getopts 'b:e:' o; do
    case $o in
    b) binds+=("$(cd "$OPTARG" && pwd)") ;;
    e) env+=("$OPTARG") ;;
    *) exit 64 ;;
    esac
done
shift $((OPTIND - 1))
[ $# -gt 0 ] || { echo 'usage: swift-in [-b DIR]... [-e NAME=VALUE]... COMMAND ARGS...' >&2; exit 64; }
export SWIFT_IN_ROOT=$root SWIFT_IN_CWD=$PWD
# /proc is a must: without it the loader cannot work out $ORIGIN, and swiftc does not find libswiftCore.so.
exec unshare --mount --propagation private -- bash -euc '
    root=$SWIFT_IN_ROOT
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    while [ "$1" != -- ]; do
        mkdir -p "$root$1"
        mount --bind "$1" "$root$1"
        shift
    done
    shift
    exec chroot "$root" /usr/bin/env -i "$@"
' swift-in "${binds[@]}" -- "${env[@]}" /bin/sh -c 'cd "$1" && shift && exec "$@"' sh "$PWD" "$@"
IN
chmod +x "$cache/bin/swift-in"
say "$(version "$cache/bin/swift-in" swiftc), in a Debian $suite tree"

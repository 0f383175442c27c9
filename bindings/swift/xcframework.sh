#!/usr/bin/env bash
# Makes ParentisFFI.xcframework beside Package.swift: what an app for Apple's systems carries. Package.swift takes it as soon
# as it is there, and needs no linker flags then.
#
#   bindings/swift/xcframework.sh
#
# It needs macOS with Xcode, and rustup. It has never been run: there was no Mac where this was written. What was run is each
# half apart, the package against the library on Linux, and the manifest with a framework beside it. The layout it makes:
#
#   ParentisFFI.xcframework/
#     Info.plist
#     ios-arm64/                       libparentis_ffi.a   Headers/ParentisFFI/{module.modulemap,*.h}
#     ios-arm64_x86_64-simulator/      libparentis_ffi.a   Headers/…
#     macos-arm64_x86_64/              libparentis_ffi.a   Headers/…
#
# The headers stand in a folder of the module's name, so that two such frameworks in one app do not lay their module maps
# over each other.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
profile=mobile
target=${CARGO_TARGET_DIR:-$root/target}
work=$target/xcframework
framework=$here/ParentisFFI.xcframework

fail() { printf 'xcframework.sh: %s\n' "$*" >&2; exit 1; }
[ "$(uname -s)" = Darwin ] || fail 'an XCFramework is made on macOS, with Xcode'
for tool in cargo rustup xcodebuild lipo; do
    command -v "$tool" >/dev/null || fail "$tool is not on the PATH"
done

# The oldest systems that Package.swift names.
export IPHONEOS_DEPLOYMENT_TARGET=13.0 MACOSX_DEPLOYMENT_TARGET=10.15

device=(aarch64-apple-ios)
simulator=(aarch64-apple-ios-sim x86_64-apple-ios)
mac=(aarch64-apple-darwin x86_64-apple-darwin)

rustup target add "${device[@]}" "${simulator[@]}" "${mac[@]}"
for triple in "${device[@]}" "${simulator[@]}" "${mac[@]}"; do
    # Only the archive: a dynamic library of it is not wanted.
    (cd "$root" && CARGO_TARGET_DIR="$target" cargo rustc --profile "$profile" --package parentis-uniffi --lib \
        --target "$triple" --crate-type staticlib)
done

rm -rf "$work" "$framework"
mkdir -p "$work/Headers/ParentisFFI"
cp "$here"/Sources/ParentisFFI/*.h "$here/Sources/ParentisFFI/module.modulemap" "$work/Headers/ParentisFFI/"

# One archive for each system, whatever processors it runs on.
arguments=()
one() {
    local name=$1 archives=()
    shift
    for triple in "$@"; do archives+=("$target/$triple/$profile/libparentis_ffi.a"); done
    mkdir -p "$work/$name"
    lipo -create "${archives[@]}" -output "$work/$name/libparentis_ffi.a"
    arguments+=(-library "$work/$name/libparentis_ffi.a" -headers "$work/Headers")
}
one ios "${device[@]}"
one ios-simulator "${simulator[@]}"
one macos "${mac[@]}"
xcodebuild -create-xcframework "${arguments[@]}" -output "$framework"
printf 'made %s\n' "$framework"

#!/usr/bin/env bash
# Finds what compiles and runs the Kotlin tests, and fetches what is missing. Called by `cargo xtask kotlin`.
#
#   toolchain.sh CACHE
#
# Java and npm on the PATH are taken; otherwise Debian's packages are installed, which needs root. The compiler is JetBrains'
# own, from the npm package kotlin-compiler, with the libraries that it ships. JNA and JUnit 5 are Debian's. What was found
# stands in CACHE/kotlin.env. Where Maven Central is reached, pom.xml does the same without this.
set -euo pipefail

cache=$(mkdir -p "${1:?usage: toolchain.sh CACHE}" && cd "$1" && pwd)
version=2.4.20
jars=/usr/share/java
say() { printf '    %s\n' "$*"; }

missing=()
command -v java >/dev/null || missing+=(openjdk-17-jdk-headless)
command -v npm >/dev/null || [ -e "$cache/kotlin-$version/.ready" ] || missing+=(npm)
[ -e "$jars/jna.jar" ] || missing+=(libjna-java)
[ -e "$jars/junit-platform-console.jar" ] || missing+=(junit5)
if [ ${#missing[@]} -gt 0 ]; then
    say "installing ${missing[*]} through apt (needs root)"
    if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } \
        >"$cache/kotlin-apt.log" 2>&1; then
        say "apt failed:"
        tail -5 "$cache/kotlin-apt.log"
        exit 1
    fi
fi

home=$cache/kotlin-$version
if [ ! -e "$home/.ready" ]; then
    say "fetching Kotlin $version through npm into $home"
    rm -rf "$home"
    mkdir -p "$home"
    # No install script, no lock file: nothing but the package's own files.
    if ! npm install --prefix "$home" --no-save --no-package-lock --ignore-scripts --no-audit --no-fund --loglevel=error \
        "kotlin-compiler@$version" >"$cache/kotlin-npm.log" 2>&1; then
        say "npm failed:"
        tail -5 "$cache/kotlin-npm.log"
        exit 1
    fi
    touch "$home/.ready"
fi
kotlin=$home/node_modules/kotlin-compiler

join() { local IFS=:; echo "$*"; }
junit=$(join "$kotlin"/lib/kotlin-test{,-junit5}.jar "$jars"/junit-jupiter-{api,params}.jar \
    "$jars"/{junit-platform-commons,opentest4j,apiguardian-api}.jar)
console=$(join "$kotlin"/lib/kotlin-stdlib.jar "$jars"/junit-jupiter-engine.jar \
    "$jars"/junit-platform-{engine,launcher,console,reporting}.jar "$jars"/{picocli,univocity-parsers}.jar \
    "$jars"/opentest4j-reporting-{events,schema}.jar)
{
    echo "compiler=$kotlin/bin/kotlinc"
    echo "jna=$jars/jna.jar"
    echo "test=$junit"
    echo "run=$console"
    echo "stdlib=$kotlin/lib/kotlin-stdlib.jar"
} >"$cache/kotlin.env"
say "Kotlin $version, $(java -version 2>&1 | head -1)"

# What the builds of the packages share. They are run from the project's own folder, on Debian 12.
# shellcheck shell=bash

export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
packages=target/paket # where the packages are put, with their SHA-256 sums

fail() {
    echo "$*" >&2
    exit 1
}

# need PACKAGE... : installs what is not there.
need() {
    local missing=() package
    for package; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q ' installed$' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    echo "Installing ${missing[*]}"
    local root=
    [ "$(id -u)" = 0 ] || root=sudo
    $root apt-get update -qq
    $root apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null </dev/null
}

# Prints the folder of a JDK that has an AOT cache (JEP 514).
jdk() {
    local home version
    for home in "${JAVA_HOME:-/nowhere}" /usr/lib/jvm/*; do
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release" 2>/dev/null || true)
        if [ "${version:-0}" -ge 25 ] && [ -x "$home/bin/jlink" ]; then
            readlink -f "$home"
            return
        fi
    done
    fail "The packages need a JDK 25 or newer below /usr/lib/jvm or in JAVA_HOME, for example Temurin 25."
}

pom() {
    sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" pom.xml | head -n 1
}

# program PLATFORM FOLDER : the program's jars in FOLDER/lib, JavaFX's of that platform in FOLDER/javafx.
program() {
    rm -rf target/langkah "$2/lib" "$2/javafx"
    mvn -q process-test-classes -Dmaven.test.skip=true </dev/null
    mkdir -p "$2"
    cp -r target/langkah/lib "$2/lib"
    rm -rf "$2/lib/native" # each package brings its own
    rm -r "$2/lib/javafx" "$2/lib/java.flags"
    mvn -q dependency:copy-dependencies -Djavafx.platform="$1" -DincludeScope=runtime \
        -DincludeGroupIds=org.openjfx -DincludeClassifiers="$1" -DoutputDirectory="$PWD/$2/javafx" </dev/null
}

# natives JAR FILES FOLDER : moves these files of the jar to the folder, and takes those of other platforms out of it.
natives() {
    mkdir -p "$3"
    unzip -qjo "$1" "$2" -d "$3" 2>/dev/null || true # a jar without natives
    zip -qd "$1" '*.so' '*.dll' '*.dylib' '*.jnilib' '*.a' javafx-swt.jar >/dev/null || true
}

# licences FOLDER JARS... : the licence and notice of every jar, and the list of all of them.
licences() {
    local folder=$1 jar name
    shift
    mkdir -p "$folder"
    cp src/main/resources/id/langkah/ui/lisensi.txt src/main/resources/id/langkah/ui/font/OFL.txt \
        src/main/resources/id/langkah/pdf/font/OFL-*.txt "$folder"
    for jar; do
        name=$(basename "$jar" .jar)
        unzip -qjo "$jar" '*LICENSE*' '*NOTICE*' '*license.txt' -x '*.class' -d "$folder/$name" 2>/dev/null || true
    done
}

# The same time for every file, the one in pom.xml, so that the same sources give the same package.
one_time() {
    find "$1" -exec touch -h -d "$(pom project.build.outputTimestamp)" {} +
}

# sums FILE... : beside each package its SHA-256 sum, as sha256sum -c reads it.
sums() {
    (cd "$packages" && for file; do sha256sum "$(basename "$file")" >"$(basename "$file").sha256"; done)
    ls -l "$@"
}

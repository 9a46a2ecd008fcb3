#!/usr/bin/env bash
# Tests the launcher with make-believe JDKs and a make-believe Maven, in a folder of its own. From the project's root:
#
#   bash src/test/sh/launcher-test.sh
#
# The last line says how many checks passed and failed; the exit code is 1 where one failed.
set -u
unset CDPATH

launcher=$(cd -- "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd -P)/communique
made=$(mktemp -d "${TMPDIR:-/tmp}/communique-launcher.XXXXXX") || exit 1
trap 'rm -rf "$made"' EXIT
box=$(cd "$made" && pwd -P)
passed=0 failed=0

# ---- The make-believe world ----------------------------------------------------------------------------------------

# Nothing is on PATH but these, so that no JDK of this machine is ever found.
mkdir -p "$box/tools" "$box/home" "$box/none" "$box/tmp"
for tool in bash cat dirname env find head mkdir mktemp mv readlink rm rmdir sleep tail touch; do
    ln -s "$(type -P "$tool")" "$box/tools/$tool"
done
printf '#!/usr/bin/env bash\necho Linux x86_64\n' >"$box/tools/uname"
chmod +x "$box/tools/uname"

# Makes a JDK of version $2 in folder $1. Its java says where it lies and what it is given; asked for its properties it
# says them, as the real one does. A third argument leaves something out: "javac", or "release".
jdk() {
    mkdir -p "$1/bin"
    cat >"$1/bin/java" <<JAVA
#!/usr/bin/env bash
if [ "\${1:-}" = -XshowSettings:properties ]; then
    printf 'Property settings:\n    java.home = %s\n\nopenjdk version "%s" 2026-04-21 LTS\n' "$1" "$2" >&2
    exit 0
fi
for argument in "\$@"; do
    case \$argument in
        -XX:AOTMode=*) mode=\${argument#*=} ;;
        -XX:AOTCache=*) cache=\${argument#*=} ;;
    esac
done
if [ -n "\${mode:-}" ]; then
    echo "\$mode" >>'$box/modes'
    if [ "\$mode" = create ]; then touch "\$cache"; fi
    exit "\${STUB_AOT_EXIT:-0}"
fi
printf 'home=%s\npid=%s\ncwd=%s\nclasspath=%s\n' "$1" \$\$ "\$PWD" "\${CLASSPATH:-}"
printf '<%s>\n' "\$@"
if [ -n "\${STUB_READS:-}" ]; then printf 'stdin=%s\n' "\$(cat)"; fi
exit "\${STUB_EXIT:-0}"
JAVA
    chmod +x "$1/bin/java"
    if [ "${3:-}" != javac ]; then ln -s java "$1/bin/javac"; fi
    printf '#!/usr/bin/env bash\nmkdir -p "$3" && touch "$3/libonnxruntime4j_jni.so"\n' >"$1/bin/jar"
    chmod +x "$1/bin/jar"
    if [ "${3:-}" != release ]; then printf 'IMPLEMENTOR="Nobody"\nJAVA_VERSION="%s"\n' "$2" >"$1/release"; fi
}

# Makes a project in folder $1 whose Maven writes down each call, waits for STUB_SLEEP seconds and makes the jar.
project() {
    mkdir -p "$1/src/main/java" "$1/ontology" "$1/data" "$1/fuseki-config"
    cp "$launcher" "$1/communique"
    chmod +x "$1/communique"
    touch "$1/pom.xml" "$1/src/main/java/Main.java"
}

cat >"$box/tools/mvn" <<'MAVEN'
#!/usr/bin/env bash
printf '%s %s\n' "$JAVA_HOME" "$*" >>calls
echo "says Maven"
if [ -n "${STUB_SLEEP:-}" ]; then sleep "$STUB_SLEEP"; fi
if [ "${STUB_MAVEN_EXIT:-0}" -ne 0 ]; then
    for line in 1 2 3 4 5 6 7 8 9 10; do printf 'a%s\nb%s\nc%s\nd%s\ne%s\n' $line $line $line $line $line; done
    exit "$STUB_MAVEN_EXIT"
fi
for argument in "$@"; do
    case $argument in -Dmdep.outputFile=*)
        mkdir -p target/training
        echo one.jar:two.jar >"${argument#*=}"
        exit 0
        ;;
    esac
done
mkdir -p target/lib
touch target/communique.jar
MAVEN
chmod +x "$box/tools/mvn"

# Says that the last build of project $1 is newer than all its files.
built() {
    mkdir -p "$1/target"
    find "$1" -exec touch -t 202001010000 {} +
    touch "$1/target/communique.jar" "$1/target/.communique-built"
}

# Runs a launcher with nothing in its environment but what is given before "--"; the results are in these variables.
out='' err='' code=0
launch() {
    local settings=()
    while [ "$1" != -- ]; do settings+=("$1"); shift; done
    shift
    env -i PATH="$box/tools" HOME="$box/home" TMPDIR="$box/tmp" COMMUNIQUE_JVM_FOLDERS="$box/none" \
        ${settings[@]+"${settings[@]}"} "$@" >"$box/out" 2>"$box/err" </dev/null
    code=$?
    out=$(cat "$box/out") err=$(cat "$box/err")
}

# Waits for processes, but not for ever: one that still runs after ten seconds is stopped.
await() {
    local process tenths=0
    for process in "$@"; do
        while kill -0 "$process" 2>/dev/null && [ "$tenths" -lt 100 ]; do
            sleep 0.1
            tenths=$((tenths + 1))
        done
        kill -9 "$process" 2>/dev/null
    done
}

# ---- Checks --------------------------------------------------------------------------------------------------------

check() { # name, expected, actual
    if [ "$2" = "$3" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAILED %s\n  expected: %s\n  was:      %s\n' "$1" "$2" "$3"
    fi
}

check_holds() { # name, part, whole
    case $3 in *"$2"*) check "$1" yes yes ;; *) check "$1" "… $2 …" "$3" ;; esac
}

lines() { printf '%s' "$1" | grep -c ''; }

used() { printf '%s\n' "$out" | sed -n 's/^home=//p'; }

is_there() { if [ -e "$1" ]; then echo yes; else echo no; fi; }

calls() { if [ -e "$1/calls" ]; then lines "$(cat "$1/calls")"; else echo 0; fi; }

p="$box/a project"
project "$p"
built "$p"
run="$p/communique"
jdk "$box/named" 25.0.3
jdk "$box/java-home" 25.0.4
jdk "$box/folder one/jdk-25" 25.0.3
jdk "$box/folder one/jdk-25.0.10" 25.0.10
jdk "$box/folder one/jdk-25.0.9" 25.0.9
jdk "$box/folder one/jdk-17" 17.0.15
jdk "$box/path" 25.0.3
for version in 1.8.0_402 24 24.0.2 25 25-ea 25.0.0 25.0.1 25.0.2 25.0.3 25.0.3.1 25.0.10 25.1 26 26.0.1 101.0.1 x; do
    jdk "$box/v/$version/jdk" "$version"
done

echo '# order of precedence'
folders=COMMUNIQUE_JVM_FOLDERS=$box/none:$box/folder\ one
mkdir "$box/path-tools"
ln -s "$box/path/bin/java" "$box/path-tools/java"
on_path=PATH=$box/tools:$box/path-tools
java_home=JAVA_HOME=$box/java-home
launch "COMMUNIQUE_JAVA=$box/named" "$java_home" "$folders" "$on_path" -- "$run" x
check 'COMMUNIQUE_JAVA comes first' "$box/named" "$(used)"
launch "$java_home" "$folders" "$on_path" -- "$run" x
check 'then JAVA_HOME' "$box/java-home" "$(used)"
launch "$folders" "$on_path" -- "$run" x
check 'then the newest in the folders' "$box/folder one/jdk-25.0.10" "$(used)"
launch "$on_path" -- "$run" x
check 'then java on PATH' "$box/path" "$(used)"
launch "COMMUNIQUE_JAVA=$box/named/bin/java" "$java_home" -- "$run" x
check 'COMMUNIQUE_JAVA may be a binary' "$box/named" "$(used)"
launch "COMMUNIQUE_JAVA=$box/path-tools/java" -- "$run" x
check 'COMMUNIQUE_JAVA may be a link to a binary' "$box/path" "$(used)"
launch "COMMUNIQUE_JAVA=$box/named/" -- "$run" x
check 'COMMUNIQUE_JAVA may end with a slash' "$box/named" "$(used)"

echo '# unsuitable JDKs'
for version in 1.8.0_402 24 24.0.2 25 25-ea 25.0.0 25.0.1 25.0.2 x; do
    launch "COMMUNIQUE_JVM_FOLDERS=$box/v/$version" -- "$run" x
    check "$version is refused" "3 " "$code $out"
done
for version in 25.0.3 25.0.3.1 25.0.10 25.1 26 26.0.1 101.0.1; do
    launch "COMMUNIQUE_JVM_FOLDERS=$box/v/$version" -- "$run" x
    check "$version is accepted" "0 $box/v/$version/jdk" "$code $(used)"
done
launch "COMMUNIQUE_JVM_FOLDERS=$box/v/25.0.10:$box/v/26:$box/v/25.0.3" -- "$run" x
check 'a newer release wins' "$box/v/26/jdk" "$(used)"
launch "COMMUNIQUE_JAVA=$box/v/24.0.2/jdk" "$java_home" -- "$run" x
check 'an unsuitable COMMUNIQUE_JAVA is an error' "3 " "$code $out"
check_holds 'that names the path' "$box/v/24.0.2/jdk" "$err"
check_holds 'and the version' 'Java 24.0.2' "$err"
launch "COMMUNIQUE_JAVA=$box/nowhere" "$java_home" -- "$run" x
check 'so is one that is not there' "3 1" "$code $(lines "$err")"
launch "JAVA_HOME=$box/v/25.0.1/jdk" "$folders" -- "$run" x
check 'an unsuitable JAVA_HOME is passed over' "$box/folder one/jdk-25.0.10" "$(used)"
check 'without a word' '' "$err"
launch "JAVA_HOME=$box/nowhere" "$folders" -- "$run" x
check 'so is one that is not there' "$box/folder one/jdk-25.0.10" "$(used)"

echo '# no JDK'
launch -- "$run" x
check 'exit code 3 and three lines' "3 3 " "$code $(lines "$err") $out"
check_holds 'that say what is missing' 'no JDK 25.0.3 or newer' "$err"
check_holds 'what to install' 'Install a JDK 25 (25.0.3 or newer) from any vendor' "$err"
check_holds 'and how to point at it' 'COMMUNIQUE_JAVA=/path/to/jdk' "$err"
launch "JAVA_HOME=$box/v/24/jdk" "COMMUNIQUE_JVM_FOLDERS=$box/v/25.0.1" -- "$run" x
check_holds 'the newest that would not do is named' 'newest seen: Java 25.0.1' "$err"
check 'still in three lines' 3 "$(lines "$err")"
launch COMMUNIQUE_JVM_FOLDERS= -- "$run" x
check 'no folders at all' "3 3" "$code $(lines "$err")"

echo '# JDKs that do not say their version'
jdk "$box/silent" 25.0.3 release
jdk "$box/silent-old" 17.0.15 release
launch "JAVA_HOME=$box/silent" -- "$run" x
check 'java is asked where there is no release file' "$box/silent" "$(used)"
launch "COMMUNIQUE_JAVA=$box/silent-old" -- "$run" x
check_holds 'and believed' 'Java 17.0.15' "$err"
mkdir "$box/shims"
printf '#!/usr/bin/env bash\nexec "%s" "$@"\n' "$box/named/bin/java" >"$box/shims/java"
chmod +x "$box/shims/java"
launch "PATH=$box/tools:$box/shims" -- "$run" x
check 'a shim on PATH leads to the real JDK' "$box/named" "$(used)"

echo '# what the program is given'
mkdir -p "$box/else where/links"
ln -s '../../a project/communique' "$box/else where/links/first"
ln -s first "$box/else where/links/second"
launch "$java_home" -- "$box/else where/links/second" x
check_holds 'a link leads to the project' "<-Dcommunique.home=$p>" "$out"
check_holds 'and its class path' "<$p/target/communique.jar:$p/target/lib/*>" "$out"
launch "$java_home" -- bash -c "cd '$box/else where' && '../a project/communique' read a.txt"
check_holds 'the working folder stays' "cwd=$box/else where" "$out"
check_holds 'whatever it is' "<-Dcommunique.home=$p>" "$out"
# shellcheck disable=SC2016 # the dollar is meant
launch "$java_home" -- "$run" query 'two  words' '' '*' "it's" '$HOME' -- --quiet
check 'arguments go through unchanged' "<query>
<two  words>
<>
<*>
<it's>
<\$HOME>
<-->
<--quiet>" "$(printf '%s\n' "$out" | sed '1,/^<org.communique.cli.Main>$/d')"
launch "$java_home" 'COMMUNIQUE_JAVA_OPTS=-Xmx1g  *' -- "$run" x
check_holds 'more flags for the JVM, behind ours' "<-Xmx1g>
<*>
<-cp>" "$out"
launch "$java_home" -- "$run"
check 'no argument is no argument' '<org.communique.cli.Main>' "$(printf '%s\n' "$out" | tail -n 1)"
launch "$java_home" STUB_EXIT=42 -- "$run" x
check 'the exit code is passed on' 42 "$code"
# shellcheck disable=SC2016 # the inner shell is to see the dollars
launch "$java_home" STUB_READS=yes -- bash -c 'rm -r "$(dirname "$1")/target"; echo from afar | "$1" --quiet' - "$run"
check_holds 'stdin is left to the program, through a build too' 'stdin=from afar' "$out"
env -i PATH="$box/tools" "$java_home" "$run" x >"$box/out" 2>&1 &
wait $!
check 'the JVM takes the place of the launcher' "pid=$!" "$(grep '^pid=' "$box/out")"

echo '# building'
p=$box/building
project "$p"
run=$p/communique
launch "$java_home" -- "$run" x
check 'the first run builds' "$box/java-home -B -q -Dcommunique.fast -DskipTests package" "$(cat "$p/calls")"
check 'and says so, once' 'building (first time: downloads libraries)… 0 s' "$err"
check 'not on stdout' "home=$box/java-home" "$(printf '%s\n' "$out" | head -n 1)"
launch "$java_home" -- "$run" x
check 'the second does not' "1 " "$(calls "$p") $err"
for part in src/main/java/Main.java pom.xml ontology/o.ttl data/d.txt fuseki-config/c.ttl; do
    built "$p"
    rm -f "$p/calls"
    touch -t 203801010000 "$p/$part"
    launch "$java_home" -- "$run" x --quiet
    check "a newer $part builds, quietly" "1  0" "$(calls "$p") $err $code"
    rm "$p/$part"
    project "$p"
done
built "$p"
rm -f "$p/calls" "$p/target/.communique-built"
launch "$java_home" "COMMUNIQUE_BUILDING=$p" -- "$run" x
check 'what the build itself starts does not build' "0 0" "$(calls "$p") $code"
jdk "$box/jre" 25.0.3 javac
launch "JAVA_HOME=$box/jre" "$folders" -- "$run" x
check 'a build passes over a JDK without javac' "$box/folder one/jdk-25.0.10" "$(used)"
launch "JAVA_HOME=$box/jre" "$folders" -- "$run" x
check 'which serves to run what is built' "$box/jre" "$(used)"
touch -t 203801010000 "$p/pom.xml"
rm -f "$p/calls"
launch "COMMUNIQUE_JAVA=$box/jre" -- "$run" x
check 'but not to build' "3 0" "$code $(calls "$p")"
check_holds 'and that is said' 'without javac' "$err"
touch "$p/target/lib/old.jar"
launch "$java_home" STUB_MAVEN_EXIT=1 -- "$run" --quiet x
check 'a failed build: exit code 3, nothing on stdout' "3 " "$code $out"
check 'the last 40 lines of the log are shown' a3 "$(printf '%s\n' "$err" | head -n 1)"
check 'and where the rest is' 41 "$(lines "$err")"
log=$(printf '%s\n' "$err" | sed -n 's/.*the whole log is //p')
check_holds 'the whole log is kept' 'says Maven' "$(cat "$log")"
check 'a failed build leaves no lock' no "$(is_there "$p/.mvn/build.lock")"
check 'libraries of an older pom.xml are gone' no "$(is_there "$p/target/lib/old.jar")"
rm -f "$log"
mv "$box/tools/mvn" "$box/tools/mvn.away"
launch "$java_home" -- "$run" x
check_holds 'without Maven: what to install' 'install Maven 3.8.7 or newer' "$err"
check 'and exit code 3' 3 "$code"
mv "$box/tools/mvn.away" "$box/tools/mvn"
rm -f "$p/calls"
project "$p"
env -i PATH="$box/tools" TMPDIR="$box/tmp" "$java_home" STUB_SLEEP=0.5 "$run" x >"$box/one" 2>&1 &
until [ -e "$p/calls" ]; do sleep 0.1; done
touch "$p/data"
await $!
launch "$java_home" -- "$run" x
check 'what changes during a build is built next time' 2 "$(calls "$p")"

echo '# a fast start'
p=$box/fast
run=$p/communique
project "$p"
mkdir "$p/data/articles"
mkdir -p "$p/target/lib" "$p/.mvn"
touch "$p/target/lib/onnxruntime-1.0.jar"
built "$p"
modes() { cat "$box/modes" 2>/dev/null; rm -f "$box/modes"; }
swift=$p/target/fast-25000004000
launch "$java_home" "COMMUNIQUE_BUILDING=$p" -- "$run" x
check 'is not prepared for what the build itself starts' '' "$(modes)"
launch "$java_home" -- "$run" x
check 'is prepared by the first start after a build' 'record
create' "$(modes)"
check_holds 'which says so' 'preparing a fast start… ' "$err"
flags="<-Donnxruntime.native.path=$swift/native>
<-XX:AOTCache=$swift/communique.aot>
<-cp>"
check_holds 'and uses it' "$flags" "$out"
check 'with nothing left but that' "communique.aot jdk native" "$(cd "$swift" && echo *)"
launch "$java_home" -- "$run" x
check 'not by the second' "" "$(modes)$err"
check_holds 'which uses it too' "$flags" "$out"
launch "JAVA_HOME=$box/named" -- "$run" --quiet x
check 'again for another JDK, quietly' 'record
create' "$(modes)$err"
check_holds 'which has its own' "<-XX:AOTCache=$p/target/fast-25000003000/communique.aot>" "$out"
check 'beside that of the first' yes "$(is_there "$swift")"
touch "$p/target/communique.jar"
launch "$java_home" -- "$run" --quiet x
check 'again for a newer jar' 'record
create' "$(modes)"
check 'and what is older than it is gone' no "$(is_there "$p/target/fast-25000003000")"
touch "$p/target/communique.jar"
launch "$java_home" STUB_AOT_EXIT=1 -- "$run" --quiet x
check 'where it cannot be prepared, the program runs' "0 record" "$code $(modes)$err"
check_holds 'without it' "<-Dcommunique.model=$p/data/model>
<-cp>" "$out"
launch "$java_home" -- "$run" x
check 'and it is not tried again' '' "$(modes)$err"
check 'no lock is left' no "$(is_there "$p/.mvn/build.lock")"

echo '# several launchers'
p=$box/building
run=$p/communique
project "$p"
rm -rf "$p/calls" "$p/target"
started=()
start() {
    env -i PATH="$box/tools" TMPDIR="$box/tmp" "$java_home" STUB_SLEEP=1 "$run" --quiet >"$1" 2>&1 &
    started+=($!)
}
start "$box/one"
start "$box/two"
start "$box/three"
await "${started[@]}"
check 'of three only one builds' 1 "$(calls "$p")"
check 'and all three run' 3 "$(cat "$box/one" "$box/two" "$box/three" | grep -c '^home=')"
rm -rf "$p/calls" "$p/target"
mkdir "$p/.mvn/build.lock"
echo "${started[0]}" >"$p/.mvn/build.lock/pid"
started=()
start "$box/one"
start "$box/two"
await "${started[@]}"
check 'a lock whose owner is gone does not count' 1 "$(calls "$p")"
check 'for any of those that wait' 2 "$(cat "$box/one" "$box/two" | grep -c '^home=')"
rm -rf "$p/calls" "$p/target"
mkdir "$p/.mvn/build.lock"
start "$box/one"
await $!
check 'nor one that never had an owner' 1 "$(calls "$p")"
rm -rf "$p/calls" "$p/target"
env -i PATH="$box/tools" TMPDIR="$box/tmp" "$java_home" STUB_SLEEP=5 "$run" --quiet >"$box/one" 2>&1 &
building=$!
until [ -e "$p/calls" ]; do sleep 0.1; done
kill "$building"
wait "$building"
check 'a launcher that is stopped stops its build' 143 "$?"
check 'and leaves neither lock' no "$(is_there "$p/.mvn/build.lock")"
check 'nor temporary files' '' "$(ls "$box/tmp")"

echo '# ./communique test'
rm -rf "$p/calls" "$p/target"
launch "$java_home" -- "$run" test -Dtest=Some 'two words'
check 'runs the whole build' "$box/java-home -B verify -Dtest=Some two words" "$(cat "$p/calls")"
check 'in sight' '0 says Maven' "$code $out"
launch "$java_home" -- "$run" x
check 'which need not be done again' "0 1" "$code $(calls "$p")"
launch "$java_home" STUB_MAVEN_EXIT=7 -- "$run" test
check "Maven's exit code is passed on" 7 "$code"
launch -- "$run" test
check 'without a JDK: three lines' "3 3 " "$code $(lines "$err") $out"

echo '# ./communique train'
rm -rf "$p/calls" "$p/target"
launch "$java_home" -- "$run" train --data d
check 'without the sources of the training' "3 0 " "$code $(calls "$p") $out"
check_holds 'that is said' "needs the project's sources" "$err"
mkdir "$p/src/train"
launch "$java_home" -- "$run" train --data 'my texts' --resume
folder=$p/target/training
check 'builds the training beside the program' "$box/java-home -B -q -Dcommunique.fast -Ptrain process-classes \
dependency:build-classpath -Dmdep.outputFile=$folder/class-path" "$(cat "$p/calls")"
check_holds 'says so' 'building the training (first time' "$err"
check_holds 'gives it its class path' "classpath=$folder/classes:one.jar:two.jar" "$out"
check_holds 'the project and its arguments' "<-Dcommunique.home=$p>
<org.communique.train.Main>
<--data>
<my texts>
<--resume>" "$out"
check 'and leaves no lock' no "$(is_there "$p/.mvn/build.lock")"
check 'the program itself is not built by it' no "$(is_there "$p/target/.communique-built")"
launch "$java_home" STUB_MAVEN_EXIT=1 -- "$run" train --data d
check 'a training that cannot be built' "3 " "$code $out"
rm -f "$box/tmp"/communique-build.*

printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]

#!/bin/sh
# Builds the training and runs it: src/train/sh/train.sh --data DIR [--minutes N] [--resume] [--evaluate]
set -eu
cd "$(dirname "$0")/../../.."
mvn -q -Ptrain -Dcommunique.fast process-classes dependency:build-classpath -Dmdep.outputFile=target/train.classpath

# By environment, not by -cp: ONNX Runtime 1.29.0 dies with a segmentation fault where the command line is longer than
# about 4,000 characters.
CLASSPATH="target/classes:$(cat target/train.classpath)"
# Threads that wait for each other asleep: spinning makes a step twenty times slower where other programs want the cores.
OMP_WAIT_POLICY=PASSIVE
export CLASSPATH OMP_WAIT_POLICY
exec "${JAVA_HOME:-/usr}/bin/java" -Xmx3g --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    org.communique.train.Main "$@"

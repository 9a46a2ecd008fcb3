package org.communique.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// One of the streams that a process is started with.
///
/// Java cannot say what standard error alone is connected to; on Linux the kernel does, elsewhere a console must do.
enum Descriptor {
    OUT(1),
    ERR(2);

    private final int number;

    Descriptor(int number) {
        this.number = number;
    }

    boolean isTerminal() {
        String target = target();
        if (target.isEmpty()) {
            return Optional.ofNullable(System.console())
                    .filter(java.io.Console::isTerminal)
                    .isPresent();
        }
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
    }

    boolean isPipe() {
        return target().startsWith("pipe:");
    }

    private String target() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/" + number)).toString();
        } catch (IOException e) {
            return "";
        }
    }
}

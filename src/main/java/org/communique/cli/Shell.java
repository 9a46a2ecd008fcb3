package org.communique.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/// What the program was started with: its streams, environment and working folder.
///
/// `terminal` says whether somebody watches standard error. Both streams write UTF-8 whatever the locale.
record Shell(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean terminal,
        Map<String, String> environment,
        Path folder) {

    private static final int BUFFER = 1 << 16;

    static Shell ofProcess() {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        FileOutputStream err = new FileOutputStream(FileDescriptor.err);
        Outlet outlet = new Outlet(new BufferedOutputStream(out, BUFFER), Descriptor.OUT.isPipe());
        return new Shell(
                System.in,
                new PrintStream(outlet, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Descriptor.ERR.isTerminal(),
                System.getenv(),
                Path.of(""));
    }

    /// Whether to write in colour: to a terminal, unless NO_COLOR is set to anything (<https://no-color.org>).
    boolean colour() {
        return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }
}

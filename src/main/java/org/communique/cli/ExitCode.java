package org.communique.cli;

/// What the program's exit code says; scripts rely on it.
final class ExitCode {

    static final int OK = 0;

    /// The run went through, but some inputs were rejected.
    static final int REJECTED = 1;

    /// The command line, the environment or the configuration file is wrong.
    static final int USAGE = 2;

    /// A fault of the program itself.
    static final int INTERNAL = 3;

    /// The store or a file of data cannot be read, written or understood.
    static final int DATA = 4;

    private ExitCode() {}
}

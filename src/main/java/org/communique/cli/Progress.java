package org.communique.cli;

/// Shows how far a run has come, on standard error.
interface Progress extends AutoCloseable {

    /// One more is done.
    void step();

    @Override
    void close();

    /// Shows nothing.
    static Progress none() {
        return new Progress() {
            @Override
            public void step() {}

            @Override
            public void close() {}
        };
    }
}

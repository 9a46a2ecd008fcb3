package org.communique.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/// Standard output that does not hide what went wrong: [java.io.PrintStream] swallows an [IOException], but lets
/// unchecked exceptions through.
///
/// A reader that has gone (`communique … | head -1`) is no error but a [Closed].
final class Outlet extends FilterOutputStream {

    private final boolean pipe;

    /// `pipe` says that the other end is a program: whatever fails then fails because it has gone. Elsewhere only the
    /// message, which depends on the system and its language, tells.
    Outlet(OutputStream target, boolean pipe) {
        super(target);
        this.pipe = pipe;
    }

    /// Nobody reads what is written any more.
    static final class Closed extends RuntimeException {

        private static final long serialVersionUID = 1;

        Closed(IOException cause) {
            super(cause);
        }
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) {
        try {
            out.write(octets, offset, length);
        } catch (IOException e) {
            throw unchecked(e);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw unchecked(e);
        }
    }

    private RuntimeException unchecked(IOException e) {
        boolean gone =
                pipe || String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        return gone ? new Closed(e) : new UncheckedIOException("cannot write to standard output", e);
    }
}

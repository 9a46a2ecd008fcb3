package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// A stream that has no more readers ends quietly, a full disk does not.
class OutletTest {

    private static final OutputStream FULL = new OutputStream() {
        @Override
        public void write(int octet) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void flush() throws IOException {
            throw new IOException("No space left on device");
        }
    };

    @Test
    void passesOnWhatIsWritten() {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(new Outlet(target, true), false, StandardCharsets.UTF_8);

        stream.print("größe");
        stream.write('\n');
        stream.flush();

        assertThat(target.toString(StandardCharsets.UTF_8)).isEqualTo("größe\n");
    }

    @Test
    void tellsAFullDiskFromAReaderThatHasGone() {
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> new Outlet(FULL, false).write('a'));
        assertThatExceptionOfType(Outlet.Closed.class).isThrownBy(() -> new Outlet(FULL, true).flush());
    }

    @Test
    void asksTheSystemWhatAStreamIs() {
        assertThat(Descriptor.ERR.isTerminal() && Descriptor.ERR.isPipe()).isFalse();
        assertThat(Shell.ofProcess().folder()).isEqualTo(Path.of(""));
    }
}

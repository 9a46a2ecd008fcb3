package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The launcher finds a JDK, refuses the faulty ones, and hands arguments and exit codes through; its own script checks
/// it.
class LauncherTest {

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void findsTheRightJdk() throws IOException, InterruptedException {
        Process script = new ProcessBuilder("bash", "src/test/sh/launcher-test.sh")
                .redirectErrorStream(true)
                .start();
        String output = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(script.waitFor()).as(output).isZero();
    }
}

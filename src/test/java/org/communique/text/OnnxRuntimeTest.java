package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The native library: what is said where it does not load, and that it keeps to itself.
class OnnxRuntimeTest {

    @Test
    void namesThePlatformsThereAre() {
        assertThat(OnnxRuntime.unusable("SunOS on sparc"))
                .contains("SunOS on sparc")
                .contains("Linux on x86-64")
                .contains("Windows");
    }

    /// From 1.29 on the library sends what it does to the host that is looked for here.
    @Test
    void theLibraryReportsNothingToItsMaker() throws IOException {
        String library = "/ai/onnxruntime/native/linux-x64/libonnxruntime.so";
        assumeTrue(OnnxRuntimeTest.class.getResource(library) != null, "no library for Linux on x86-64");
        try (InputStream stream = Objects.requireNonNull(OnnxRuntimeTest.class.getResourceAsStream(library))) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains("OrtGetApiBase")
                    .doesNotContain("events.data.microsoft.com");
        }
    }
}

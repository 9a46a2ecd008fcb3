package org.communique.text;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.file.Path;
import java.util.Optional;

/// The native library that runs neural networks, loaded once for the whole process.
record OnnxRuntime(OrtEnvironment environment) {

    private static final String PLATFORMS = "Linux on x86-64 and AArch64, macOS on AArch64, Windows on x86-64";

    /// Throws [IllegalStateException] where there is no native library for the platform.
    static OnnxRuntime load() {
        try {
            return new OnnxRuntime(
                    OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "communique"));
        } catch (LinkageError e) {
            String platform = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
            throw new IllegalStateException(unusable(platform), e);
        }
    }

    static String unusable(String platform) {
        return "ONNX Runtime, which the language layer needs, does not load on this platform (" + platform
                + "). It comes for " + PLATFORMS + " (64 bit, glibc on Linux).";
    }

    /// Opens a network of the model's files.
    ///
    /// Work is spread over sentences, not within one: that costs less, and the numbers do not depend on how many
    /// threads there are. A file in a folder is not read into the heap.
    OrtSession open(ModelFiles files, String file) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Plans of memory are kept for each length of sentence that was seen, and never dropped.
            options.setMemoryPatternOptimization(false);
            Optional<Path> path = files.path(file);
            return path.isPresent()
                    ? environment.createSession(path.get().toString(), options)
                    : environment.createSession(files.bytes(file), options);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime cannot open the model's file " + file, e);
        }
    }
}

package org.communique.endpoint;

import java.nio.file.Path;

/// A PKCS#12 file with a private key and its certificate, and the password that opens it.
public record Keystore(Path file, String password) {

    @Override
    public String toString() {
        return file.toString();
    }
}

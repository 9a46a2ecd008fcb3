package org.communique.endpoint;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/// Where a server listens, how long a request may be, and the key it proves its name with, if it does.
record Listener(
        String host, int port, long longestBody, @Nullable Keystore keystore) {

    /// Throws [StartException] where nothing can listen there.
    void check() {
        if (port < 0 || port > 65_535) {
            throw new StartException(host, port, "ports go from 0 to 65535. Choose another --port.", null);
        }
        if (keystore != null && !Files.isReadable(keystore.file())) {
            throw new StartException(
                    host, port, "there is no keystore at " + keystore.file() + " that can be read.", null);
        }
        try {
            InetAddress address = InetAddress.getByName(host);
            if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
                throw new StartException(
                        host,
                        port,
                        "this machine has no such address. Choose another --host, such as 127.0.0.1.",
                        null);
            }
        } catch (UnknownHostException | SocketException e) {
            throw new StartException(host, port, "the host is not known. Choose another --host, such as 127.0.0.1.", e);
        }
    }

    /// Whether only this machine can reach it.
    boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /// As it stands in an address: `https://[::1]`.
    String origin(int port) {
        String authority = host.contains(":") ? "[" + host + "]" : host;
        return (keystore == null ? "http" : "https") + "://" + authority + ":" + port;
    }
}

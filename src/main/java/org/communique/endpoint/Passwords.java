package org.communique.endpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// Who may use the operator's service: a file of lines `user:iterations:salt:hash`, in which the hash is PBKDF2 with
/// HMAC-SHA-256 of the password. Nobody who reads the file knows a password.
public final class Passwords {

    private static final int ITERATIONS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    private final Map<String, Entry> entries;

    private Passwords(Map<String, Entry> entries) {
        this.entries = entries;
    }

    private record Entry(int iterations, String salt, String hash) {

        static Entry parse(String line) {
            String[] parts = line.split(":", -1);
            if (parts.length != 4) {
                throw new IllegalArgumentException("a line is user:iterations:salt:hash");
            }
            return new Entry(Integer.parseInt(parts[1]), parts[2], parts[3]);
        }

        boolean fits(String password) {
            byte[] given = Base64.getDecoder().decode(Passwords.hash(password, salt, iterations));
            return MessageDigest.isEqual(given, Base64.getDecoder().decode(hash));
        }
    }

    /// Reads a file of such lines; empty ones and those that begin with `#` are left out. Throws
    /// [IllegalArgumentException] where a line is none.
    public static Passwords read(Path file) {
        Map<String, Entry> entries = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    entries.put(line.split(":", 2)[0], Entry.parse(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the passwords in " + file, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the passwords in " + file + ": " + e.getMessage(), e);
        }
        return new Passwords(entries);
    }

    /// The line of a user, for the file. Throws [IllegalArgumentException] for a name that cannot stand in it.
    public static String line(String user, String password) {
        if (!user.matches("[A-Za-z0-9._@-]+")) {
            throw new IllegalArgumentException("a user's name is letters, digits and . _ @ -, not '" + user + "'");
        }
        byte[] random = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(random);
        String salt = Base64.getEncoder().encodeToString(random);
        return user + ":" + ITERATIONS + ":" + salt + ":" + hash(password, salt, ITERATIONS);
    }

    /// Takes as long for a user that is not known.
    boolean allow(String user, String password) {
        Entry entry = entries.get(user);
        if (entry == null) {
            return hash(password, "AAAAAAAAAAAAAAAAAAAAAA==", ITERATIONS).isEmpty();
        }
        return entry.fits(password);
    }

    private static String hash(String password, String salt, int iterations) {
        PBEKeySpec key =
                new PBEKeySpec(password.toCharArray(), Base64.getDecoder().decode(salt), iterations, HASH_BITS);
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
            return Base64.getEncoder().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2", e);
        }
    }
}

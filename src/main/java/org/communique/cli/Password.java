package org.communique.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.communique.endpoint.Passwords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `password`: a line for the file of those who may use the operator's service.
@Command(
        name = "password",
        description = {
            "Print a line for the file of --admin-passwords: the user's name and a hash of the password.",
            "The password is the first line of standard input."
        })
final class Password implements Callable<Integer> {

    private static final int SHORTEST = 12;

    private final Root root;

    @Parameters(paramLabel = "USER", description = "The name to log in with.")
    private String user = "";

    Password(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        String password = read();
        if (password.length() < SHORTEST) {
            throw new UsageException("a password has " + SHORTEST + " characters or more", null);
        }
        try {
            root.console().out().print(Passwords.line(user, password) + "\n");
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
        return ExitCode.OK;
    }

    private String read() {
        try {
            String line =
                    new BufferedReader(new InputStreamReader(root.shell().in(), StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read standard input", e);
        }
    }
}

package org.communique.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.communique.evaluate.MalformedDataException;
import org.communique.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns whatever ends a command early into a message on standard error and an exit code.
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Root root;
    private final Settings settings;

    Failures(Root root, Settings settings) {
        this.root = root;
        this.settings = settings;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        String origin = settings.origin(e.getArgSpec(), e.getValue())
                .map(where -> " (set by " + where + ")")
                .orElse("");
        CommandLine line = e.getCommandLine();
        fail(line, e.getMessage() + origin, ExitCode.USAGE);
        UnmatchedArgumentException.printSuggestions(e, line.getErr());
        return hint(line);
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
        trace(e);
        return switch (e) {
            case Outlet.Closed _ -> ExitCode.OK;
            case UsageException usage -> usage(line, usage);
            case StoreException store -> fail(line, store.getMessage(), ExitCode.DATA);
            case MalformedDataException malformed -> fail(line, malformed.getMessage(), ExitCode.DATA);
            case UncheckedIOException io -> fail(line, io.getMessage() + ": " + reason(io.getCause()), ExitCode.DATA);
            default -> internal(line, e);
        };
    }

    /// For what no handler sees, such as a lack of memory.
    static String describe(Throwable error) {
        return "internal error: " + error;
    }

    /// For what was wrong before or beside the parsing of arguments.
    int usage(CommandLine line, UsageException e) {
        fail(line, e.getMessage(), ExitCode.USAGE);
        return hint(line);
    }

    private int hint(CommandLine line) {
        root.console().complain("Try '" + line.getCommandSpec().qualifiedName() + " --help' for more information.");
        return ExitCode.USAGE;
    }

    private int internal(CommandLine line, Exception e) {
        String more = root.debug() ? "" : " (add --debug for the stack trace)";
        return fail(line, describe(e) + more, ExitCode.INTERNAL);
    }

    private int fail(CommandLine line, @Nullable String message, int exitCode) {
        String printable = Console.printable(String.valueOf(message));
        root.shell().err().println(line.getColorScheme().errorText(printable));
        return exitCode;
    }

    private void trace(Exception e) {
        if (root.debug() && !(e instanceof Outlet.Closed)) {
            PrintStream err = root.shell().err();
            e.printStackTrace(err);
        }
    }

    private static String reason(@Nullable IOException cause) {
        return switch (cause) {
            case NoSuchFileException _ -> "there is no such file or folder";
            case NotDirectoryException _ -> "it is no folder";
            case AccessDeniedException _ -> "access denied";
            case CharacterCodingException _ -> "it is not in UTF-8; save it so";
            case null -> "unknown reason";
            default -> String.valueOf(cause.getMessage());
        };
    }
}

package org.communique.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.communique.fact.PartialDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.TypeConversionException;

/// Where the program begins: finds the command that is asked for, runs it, and exits with its code.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // In Jena, UCASE and LCASE of SPARQL follow the default locale; the same query has the same answer anywhere.
        Locale.setDefault(Locale.ROOT);
        Shell shell = Shell.ofProcess();
        Thread.currentThread().setUncaughtExceptionHandler((_, error) -> {
            shell.err().println(Failures.describe(error));
            Runtime.getRuntime().halt(ExitCode.INTERNAL);
        });
        Communique communique = new Communique();
        int exitCode = run(shell, communique, arguments);
        communique.ended();
        System.exit(exitCode);
    }

    /// A new command is a new line here.
    private static List<Object> commands(Root root, Communique communique) {
        return List.of(
                new Up(root, communique),
                new Build(root, communique),
                new Extract(root, communique),
                new Code(root, communique),
                new Annotate(root, communique),
                new Mentions(root, communique),
                new CodeActors(root, communique),
                new Serve(root, communique),
                new Password(root),
                new Query(root),
                new Link(root, communique),
                new Correct(root, communique),
                new Validate(root, communique),
                new Evaluate(root, communique),
                new Backup(root),
                new Restore(root),
                new Replay(root),
                new Compact(root),
                new Doctor(root),
                new Bench(root));
    }

    /// Runs one command to its end; tests call it with their own streams.
    static int run(Shell shell, Communique communique, String... arguments) {
        Root root = new Root(shell);
        CommandLine line = commandLine(root, needed(shell, commands(root, communique), arguments));
        try {
            Settings settings = Settings.load(shell, line);
            Failures failures = new Failures(root, settings);
            return line.setDefaultValueProvider(settings)
                    .setParameterExceptionHandler(failures)
                    .setExecutionExceptionHandler(failures)
                    .execute(arguments);
        } catch (UsageException e) {
            return new Failures(root, Settings.none()).usage(line, e);
        }
    }

    /// The command that the first argument names: to describe the others to picocli costs a start a tenth of a second.
    /// All are there for help, for what is mistyped, and where a file may set the options of any.
    private static List<Object> needed(Shell shell, List<Object> commands, String... arguments) {
        List<Object> named = commands.stream()
                .filter(command -> arguments.length > 0 && name(command).equals(arguments[0]))
                .toList();
        return named.isEmpty() || Settings.areInFile(shell) ? commands : named;
    }

    private static String name(Object command) {
        return Objects.requireNonNull(command.getClass().getAnnotation(Command.class))
                .name();
    }

    static CommandLine commandLine(Root root, Communique communique) {
        return commandLine(root, commands(root, communique));
    }

    private static CommandLine commandLine(Root root, List<Object> commands) {
        Shell shell = root.shell();
        CommandLine line = new CommandLine(root);
        commands.forEach(line::addSubcommand);
        ITypeConverter<PartialDate> dates = Main::date;
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(PartialDate.class, dates)
                .setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(Help.defaultColorScheme(shell.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setHelpFactory(HelpPage::new)
                .setExecutionStrategy(parsed -> execute(root, parsed));
    }

    private static int execute(Root root, ParseResult parsed) {
        Logging.start(root.debug());
        try {
            int exitCode = new RunLast().execute(parsed);
            root.shell().out().flush();
            return exitCode;
        } catch (Outlet.Closed | UncheckedIOException e) {
            throw new ExecutionException(parsed.commandSpec().commandLine(), "standard output", e);
        }
    }

    private static PartialDate date(String text) {
        try {
            return PartialDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}

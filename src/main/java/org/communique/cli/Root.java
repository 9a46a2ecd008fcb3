package org.communique.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The program's name and the options that every command takes, before or after the command's name.
///
/// A flag takes an optional value, so that one that is set elsewhere can be taken back: `--quiet=false`.
@Command(
        name = "communique",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        exitCodeOnExecutionException = ExitCode.INTERNAL,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads news articles and says who said what and who did what to whom.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything went well",
            "1:some inputs were rejected; each is named with the reason",
            "2:the command line or a setting is wrong",
            "3:internal error",
            "4:the store or a file of data cannot be read, written or understood"
        },
        footer = {
            "",
            "Every option can also be set in the environment, --quiet as COMMUNIQUE_QUIET=true, or in"
                    + " communique.properties (another file: COMMUNIQUE_CONFIG) as quiet = true. The command line"
                    + " (--quiet=false) wins over the environment, and the environment over the file."
        })
final class Root {

    private final Shell shell;

    @Option(
            names = "--quiet",
            arity = "0..1",
            fallbackValue = "true",
            scope = ScopeType.INHERIT,
            description = "Show neither progress nor the closing line; rejected inputs are still named.")
    private boolean quiet;

    @Option(
            names = "--json",
            arity = "0..1",
            fallbackValue = "true",
            scope = ScopeType.INHERIT,
            description = "Give results as JSON, and the closing summary as one JSON object on standard error.")
    private boolean json;

    @Option(
            names = "--debug",
            arity = "0..1",
            fallbackValue = "true",
            scope = ScopeType.INHERIT,
            description = "Log what is done, and show the stack trace of an error.")
    private boolean debug;

    Root(Shell shell) {
        this.shell = shell;
    }

    Console console() {
        return new Console(shell, quiet);
    }

    Shell shell() {
        return shell;
    }

    boolean json() {
        return json;
    }

    boolean debug() {
        return debug;
    }
}

package org.communique.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Options that are set elsewhere than on the command line.
///
/// A flag wins over the environment (`COMMUNIQUE_STORE` for `--store`), the environment over the configuration file
/// (`store = …`), and the file over the built-in default. The file is the one that `COMMUNIQUE_CONFIG` names, else
/// `communique.properties` in the working folder, if it is there.
final class Settings implements IDefaultValueProvider {

    private static final String PREFIX = "COMMUNIQUE_";
    private static final String CONFIG = PREFIX + "CONFIG";
    private static final Path DEFAULT_FILE = Path.of("communique.properties");

    private final Map<String, Setting> byOption;

    private Settings(Map<String, Setting> byOption) {
        this.byOption = byOption;
    }

    /// A value and where it was found.
    private record Setting(String value, String origin) {}

    /// No settings but the command line's.
    static Settings none() {
        return new Settings(Map.of());
    }

    /// Throws [UsageException] for a file that cannot be read or sets what is no option of any command.
    static Settings load(Shell shell, CommandLine line) {
        SortedSet<String> options = new TreeSet<>();
        collect(line, options);
        Map<String, Setting> settings = new HashMap<>(ofFile(shell, options));
        settings.putAll(ofEnvironment(shell.environment(), options));
        return new Settings(settings);
    }

    /// Whether there is a configuration file, sound or not.
    static boolean areInFile(Shell shell) {
        return file(shell).findAny().isPresent();
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        Setting setting = setting(argument);
        return setting == null ? null : setting.value();
    }

    /// Where an option got `value` from, if it was not the command line.
    Optional<String> origin(@Nullable ArgSpec argument, @Nullable Object value) {
        Setting setting = argument == null ? null : setting(argument);
        return setting != null && setting.value().equals(value) ? Optional.of(setting.origin()) : Optional.empty();
    }

    private @Nullable Setting setting(ArgSpec argument) {
        return argument instanceof OptionSpec option ? byOption.get(name(option)) : null;
    }

    private static void collect(CommandLine line, SortedSet<String> options) {
        line.getCommandSpec().options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .forEach(option -> options.add(name(option)));
        line.getSubcommands().values().forEach(subcommand -> collect(subcommand, options));
    }

    private static String name(OptionSpec option) {
        return option.longestName().replaceFirst("^-+", "");
    }

    private static Map<String, Setting> ofEnvironment(Map<String, String> environment, SortedSet<String> options) {
        Map<String, Setting> settings = new HashMap<>();
        for (String option : options) {
            String variable = PREFIX + option.toUpperCase(Locale.ROOT).replace('-', '_');
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                settings.put(option, new Setting(value, variable));
            }
        }
        return settings;
    }

    private static Map<String, Setting> ofFile(Shell shell, SortedSet<String> options) {
        Map<String, Setting> settings = new HashMap<>();
        file(shell).forEach(file -> {
            Properties properties = read(file);
            for (String key : properties.stringPropertyNames()) {
                settings.put(key, new Setting(checked(file, options, key, properties), file.toString()));
            }
        });
        return settings;
    }

    private static Stream<Path> file(Shell shell) {
        String named = shell.environment().getOrDefault(CONFIG, "");
        if (!named.isEmpty()) {
            return Stream.of(shell.folder().resolve(named));
        }
        return Stream.of(shell.folder().resolve(DEFAULT_FILE)).filter(Files::exists);
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UsageException("cannot read the configuration file " + file + " (see " + CONFIG + ")", e);
        } catch (IllegalArgumentException e) {
            throw new UsageException("malformed configuration file " + file + ": " + e.getMessage(), e);
        }
    }

    private static String checked(Path file, SortedSet<String> options, String key, Properties properties) {
        if (!options.contains(key)) {
            throw new UsageException(
                    file + ": unknown key '" + key + "'; known are " + String.join(", ", options), null);
        }
        String value = properties.getProperty(key).strip();
        if (value.isEmpty()) {
            throw new UsageException(file + ": '" + key + "' has no value; write " + key + " = …", null);
        }
        return value;
    }
}

package org.trialway.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The folder that holds our copy of the registry and what is built from it.
final class Home {

    private Home() {}

    static Path folder() {
        return folder(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")));
    }

    /// `TRIALWAY_HOME`, or the place where programs of this platform keep a person's data.
    static Path folder(Map<String, String> environment, String system, Path userHome) {
        String chosen = environment.getOrDefault("TRIALWAY_HOME", "");
        if (!chosen.isBlank()) {
            return Path.of(chosen);
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return userHome.resolve("Library/Application Support/Trialway");
        }
        if (name.startsWith("windows")) {
            return given(environment, "LOCALAPPDATA", userHome.resolve("AppData/Local"))
                    .resolve("Trialway");
        }
        return given(environment, "XDG_DATA_HOME", userHome.resolve(".local/share"))
                .resolve("trialway");
    }

    private static Path given(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }
}

package org.trialway.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.trialway.registry.RegistryClient;

/// Where our copy of the registry is kept and where it comes from, as the environment has it.
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

    /// The registry's address: `TRIALWAY_REGISTRY_URL`, or ClinicalTrials.gov.
    static URI registry(Map<String, String> environment) {
        String chosen = environment.getOrDefault("TRIALWAY_REGISTRY_URL", "");
        return chosen.isBlank() ? RegistryClient.CLINICAL_TRIALS_GOV : URI.create(chosen.strip());
    }

    private static Path given(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }
}

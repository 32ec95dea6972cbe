package org.trialway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomeTest {

    private static final Path USER = Path.of("/home/ada");

    @Test
    void isWhatTheVariableSays() {
        assertThat(Home.folder(Map.of("TRIALWAY_HOME", "/data/t", "XDG_DATA_HOME", "/x"), "Linux", USER))
                .isEqualTo(Path.of("/data/t"));
    }

    @Test
    void isElseThePlatformsDataFolder() {
        assertThat(Home.folder(Map.of("TRIALWAY_HOME", " "), "Linux", USER))
                .isEqualTo(USER.resolve(".local/share/trialway"));
        assertThat(Home.folder(Map.of("XDG_DATA_HOME", "/x"), "FreeBSD", USER)).isEqualTo(Path.of("/x/trialway"));
        assertThat(Home.folder(Map.of(), "Mac OS X", USER))
                .isEqualTo(USER.resolve("Library/Application Support/Trialway"));
        assertThat(Home.folder(Map.of("LOCALAPPDATA", "/c/local"), "Windows 11", USER))
                .isEqualTo(Path.of("/c/local/Trialway"));
        assertThat(Home.folder(Map.of(), "Windows 11", USER)).isEqualTo(USER.resolve("AppData/Local/Trialway"));
    }

    @Test
    void theRegistryIsWhereTheVariableSaysOrClinicalTrialsGov() {
        assertThat(Home.registry(Map.of("TRIALWAY_REGISTRY_URL", " http://localhost:1/api/v2 ")))
                .hasToString("http://localhost:1/api/v2");
        assertThat(Home.registry(Map.of())).hasToString("https://clinicaltrials.gov/api/v2");
    }
}

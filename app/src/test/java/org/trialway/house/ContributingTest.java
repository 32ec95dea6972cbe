package org.trialway.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The files that CONTRIBUTING.md and the decisions send a reader to are there.
class ContributingTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern SOURCE = Pattern.compile("`([\\w/]+\\.java)`");

    @Test
    void everySourceThatTheDocumentsNameExists() throws IOException {
        var sources = sources();
        var named = documents().flatMap(ContributingTest::sourcesNamedIn).toList();

        assertThat(named)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(sources).anyMatch(source -> source.endsWith(name)));
    }

    private static Stream<Path> documents() throws IOException {
        try (var decisions = Files.list(PROJECT.resolve("docs/decisions"))) {
            return Stream.concat(Stream.of(PROJECT.resolve("CONTRIBUTING.md")), decisions.toList().stream());
        }
    }

    private static Stream<String> sourcesNamedIn(Path document) {
        try {
            return SOURCE.matcher(Files.readString(document)).results().map((MatchResult name) -> name.group(1));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> sources() throws IOException {
        try (var core = Files.walk(PROJECT.resolve("core/src"));
                var app = Files.walk(PROJECT.resolve("app/src"))) {
            return Stream.concat(core, app).toList();
        }
    }
}

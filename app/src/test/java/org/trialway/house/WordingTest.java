package org.trialway.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Words that must not stand in the sources, each with the files it is looked for in. The patterns are spelt
/// so that this file does not find itself.
class WordingTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern STUDY_ID = Pattern.compile("NCT\\d{8}");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO[D]O|FIX[M]E|X[X]X)\\b");
    private static final Pattern SLEEPY_OR_SKIPPED =
            Pattern.compile("Thread\\.[s]leep|@[D]isabled|[M]ockito|Wire[M]ock");
    private static final Pattern PROMISE = Pattern.compile("\\b([e]ligible|[q]ualif(y|ies)|[f]its)\\b");
    private static final Pattern VAGUE_NAME =
            Pattern.compile("(Impl|Helper|Utils?|Manager)\\.java$|/(util|common|service|impl|dto|manager)/");

    @TempDir
    private Path folder;

    @Test
    void noStudyIsNamedInTheProgram() throws IOException {
        assertThat(found(STUDY_ID, sources("core/src/main/java", "app/src/main/java")))
                .isEmpty();
    }

    @Test
    void nothingIsLeftToDo() throws IOException {
        assertThat(found(UNFINISHED, sources("core/src", "app/src"))).isEmpty();
    }

    @Test
    void testsNeitherSleepNorAreSkippedNorUseMocks() throws IOException {
        assertThat(found(SLEEPY_OR_SKIPPED, sources("core/src/test", "app/src/test")))
                .isEmpty();
    }

    @Test
    void noPagePromisesThatSomebodyMayJoin() throws IOException {
        assertThat(found(PROMISE, files(PROJECT.resolve("app/src/main/jte"), ".jte")))
                .isEmpty();
    }

    @Test
    void everyFileAndFolderIsNamedForWhatItHolds() throws IOException {
        assertThat(sources("core/src", "app/src"))
                .noneMatch(file -> VAGUE_NAME.matcher(file.toString()).find());
    }

    @Test
    void aForbiddenWordIsFoundWithItsFileAndLine() throws IOException {
        var page = Files.writeString(folder.resolve("a.jte"), "<p>\nYou are " + "eligible.\n</p>");

        assertThat(found(PROMISE, List.of(page))).containsExactly("a.jte:2: eligible");
    }

    private static List<Path> sources(String... folders) throws IOException {
        var sources = new ArrayList<Path>();
        for (var folder : folders) {
            sources.addAll(files(PROJECT.resolve(folder), ".java"));
        }
        return sources;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static List<String> found(Pattern words, List<Path> files) throws IOException {
        var found = new ArrayList<String>();
        for (var file : files) {
            var lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                var match = words.matcher(lines.get(i));
                if (match.find()) {
                    found.add("%s:%d: %s".formatted(file.getFileName(), i + 1, match.group()));
                }
            }
        }
        return found;
    }
}

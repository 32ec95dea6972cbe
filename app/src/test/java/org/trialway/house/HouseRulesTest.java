package org.trialway.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trialway.house.Rooms.Library;
import org.trialway.house.Rooms.Room;

/// Shows on a small broken house that every rule of the real one can fail.
class HouseRulesTest {

    private static final HouseRules RULES = new HouseRules("org.trialway.house.broken");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("org.trialway.house.broken");

    @TempDir
    private Path folder;

    @Test
    void aRoomThatUsesARoomOutsideItsLineIsFound() {
        assertBreaks(RULES.usesOnlyItsRooms(line("text")), "text.Word", "study.Novel");
        assertThatCode(() -> RULES.usesOnlyItsRooms(line("study")).check(BROKEN))
                .doesNotThrowAnyException();
    }

    @Test
    void aCycleIsFound() {
        assertBreaks(RULES.hasNoCycles(), "Slice study", "Slice text");
    }

    static List<Library> libraries() {
        return Rooms.LIBRARIES;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("libraries")
    void aLibraryInAStrangeRoomIsFound(Library library) {
        assertBreaks(RULES.staysInItsRooms(library), "match.Hoarder");
    }

    @Test
    void everyWayToReadTheClockIsFound() {
        assertBreaks(
                RULES.readsNoClock(),
                "Novel.today()",
                "Novel.todayInAZone()",
                "Novel.later()",
                "Novel.clock()",
                "Novel.ticks()",
                "Novel.millis()");
    }

    @Test
    void everyTouchOfTheProcessIsFound() {
        assertBreaks(RULES.onlyCommandsTouchTheProcess(), "Word.print()", "Word.home()", "Word.end()");
    }

    @Test
    void aRoomWithoutANullMarkedPageIsFound() throws Exception {
        source("good/package-info.java", "/// Good.\n@NullMarked\npackage org.trialway.good;\n");
        source("unmarked/package-info.java", "/// Unmarked.\npackage org.trialway.unmarked;\n");
        source("bare/A.java", "class A {}");
        var tree = new SourceTree(folder);

        assertThat(tree.rooms()).containsExactlyInAnyOrder("good", "unmarked", "bare");
        assertThat(tree.packagesNotNullMarked())
                .containsExactlyInAnyOrder(folder.resolve("unmarked"), folder.resolve("bare"));
    }

    @Test
    void aPublicTypeWithoutADocCommentIsFound() throws Exception {
        source("a/A.java", "package a;\n/// A.\npublic interface A { record B(int c) implements A {} }");
        source("a/C.java", "package a;\n// no doc comment\npublic class C { private class D {} }");
        source("a/E.java", "package a;\nclass E {}");

        assertThat(new SourceTree(folder).publicTypesWithoutDocComment()).containsExactly("C.java: C");
    }

    private void source(String file, String text) throws Exception {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private static Room line(String name) {
        return Rooms.TABLE.stream()
                .filter(room -> room.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void assertBreaks(ArchRule rule, String... culprits) {
        assertThatThrownBy(() -> rule.check(BROKEN))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(culprits);
    }
}

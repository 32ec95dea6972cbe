package org.trialway.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trialway.house.Rooms.Library;
import org.trialway.house.Rooms.Module;
import org.trialway.house.Rooms.Room;

/// Holds the classes and sources of both modules to the room table in [Rooms].
class RoomsTest {

    /// An import that found nothing would pass every rule. Raise it as the house grows.
    private static final int FEWEST_CLASSES = 300;

    private static final HouseRules RULES = new HouseRules("org.trialway");
    private static JavaClasses classes;

    @BeforeAll
    static void readTheClasses() {
        classes = new ClassFileImporter()
                .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
                // A whole build has core's tests in a jar of their own.
                .withImportOption(place -> !place.contains("-tests.jar"))
                .importPackages("org.trialway");
    }

    @Test
    void theClassesOfBothModulesWereRead() {
        assertThat(classes.size()).isGreaterThan(FEWEST_CLASSES);
        assertThat(classes.contain("org.trialway.study.Study")).isTrue();
        assertThat(classes.contain("org.trialway.cli.Main")).isTrue();
    }

    static List<Room> rooms() {
        return Rooms.TABLE;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rooms")
    void aRoomUsesOnlyTheRoomsOfItsLine(Room room) {
        RULES.usesOnlyItsRooms(room).check(classes);
    }

    @Test
    void roomsFormNoCycle() {
        RULES.hasNoCycles().check(classes);
    }

    static List<Library> libraries() {
        return Rooms.LIBRARIES;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("libraries")
    void aLibraryStaysInItsRooms(Library library) {
        RULES.staysInItsRooms(library).check(classes);
    }

    @Test
    void coreIsToldWhatDayItIs() {
        RULES.readsNoClock().check(classes);
    }

    @Test
    void onlyCommandsTouchTheTerminalTheEnvironmentAndTheExit() {
        RULES.onlyCommandsTouchTheProcess().check(classes);
    }

    static List<Module> modules() {
        return List.of(Module.values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void everyRoomOnDiskIsInTheTableUnderItsModule(Module module) {
        var listed = Rooms.of(module).map(Room::name).collect(Collectors.toSet());

        assertThat(sourcesOf(module).rooms()).isNotEmpty().isSubsetOf(listed);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void everyPackageHasANullMarkedPage(Module module) {
        assertThat(sourcesOf(module).packagesNotNullMarked()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void everyPublicTypeSaysWhatItIs(Module module) {
        assertThat(sourcesOf(module).publicTypesWithoutDocComment()).isEmpty();
    }

    @Test
    void theTableNamesOnlyRoomsThatStandAboveInIt() {
        var names = Rooms.TABLE.stream().map(Room::name).toList();
        for (var room : Rooms.TABLE) {
            assertThat(names.subList(0, names.indexOf(room.name()))).containsAll(room.mayUse());
        }
    }

    private static SourceTree sourcesOf(Module module) {
        var folder = module == Module.CORE ? "../core" : ".";
        return new SourceTree(Path.of(folder, "src/main/java/org/trialway"));
    }
}

package org.trialway.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.trialway.house.Rooms.Library;
import org.trialway.house.Rooms.Module;
import org.trialway.house.Rooms.Room;

/// The rules of the house for all rooms below one package: the real one, or a broken one by which
/// a test shows that a rule can fail.
///
/// ArchUnit reads byte code, in which an inlined constant leaves no trace: share values between
/// rooms as methods or enums.
record HouseRules(String root) {

    private static final Set<String> CLOCK_OF_SYSTEM = Set.of("currentTimeMillis", "nanoTime");
    private static final Set<String> OUTSIDE_OF_SYSTEM = Set.of("out", "err", "in", "getenv", "exit", "console");

    ArchRule usesOnlyItsRooms(Room room) {
        var open = Stream.concat(Stream.of(room.name()), room.mayUse().stream()).toList();
        return noClasses()
                .that()
                .resideInAPackage(packagesOf(room.name()))
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAnyPackage(packagesOf(open)))))
                .as("%s uses only %s".formatted(room.name(), room.mayUse()))
                .allowEmptyShould(true);
    }

    ArchRule hasNoCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule staysInItsRooms(Library library) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packagesOf(library.rooms()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library.packages().toArray(String[]::new))
                .as("%s is used only in %s".formatted(library.name(), library.rooms()))
                .allowEmptyShould(true);
    }

    /// Today is an argument everywhere in `core` but in `registry`, which waits between requests.
    /// By name and owner, so that `now(ZoneId)` and `LocalDate::now` are found too.
    ArchRule readsNoClock() {
        var timeless = Rooms.of(Module.CORE)
                .map(Room::name)
                .filter(name -> !name.equals("registry"))
                .toList();
        return noClasses()
                .that()
                .resideInAnyPackage(packagesOf(timeless))
                .should()
                .accessTargetWhere(describe("the clock is read", HouseRules::readsTheClock))
                .allowEmptyShould(true);
    }

    ArchRule onlyCommandsTouchTheProcess() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(packagesOf("cli"))
                .should()
                .accessTargetWhere(describe(
                        "the terminal, the environment or the exit is touched",
                        access -> isOfSystem(access, OUTSIDE_OF_SYSTEM)))
                .allowEmptyShould(true);
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        var isNow = owner.getPackageName().startsWith("java.time") && name.equals("now");
        var isClock =
                owner.getName().equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick"));
        return isNow || isClock || isOfSystem(access, CLOCK_OF_SYSTEM);
    }

    private static boolean isOfSystem(JavaAccess<?> access, Set<String> names) {
        return access.getTargetOwner().getName().equals("java.lang.System")
                && names.contains(access.getTarget().getName());
    }

    private String packagesOf(String room) {
        return root + "." + room + "..";
    }

    private String[] packagesOf(Collection<String> rooms) {
        return rooms.stream().map(this::packagesOf).toArray(String[]::new);
    }
}

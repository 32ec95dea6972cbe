package org.trialway.house;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The room table: which rooms there are, in which module, and which other rooms each may use.
///
/// This table is the rule that `RoomsTest` checks. A new room needs a line here; a new arrow
/// between rooms is a decision and needs a reason in `docs/decisions`.
final class Rooms {

    enum Module {
        CORE,
        APP
    }

    record Room(String name, Module module, Set<String> mayUse) {}

    /// Packages of one library, or of one part of the JDK, and the rooms that may use them.
    record Library(String name, List<String> packages, Set<String> rooms) {}

    private static final String ALL_OF_CORE =
            "text study knowledge evidence criteria treatment patient note match summary interview registry";

    /// Each room after those it uses.
    static final List<Room> TABLE = List.of(
            core("text", ""),
            core("study", "text"),
            core("knowledge", "text study"),
            core("evidence", "text knowledge"),
            core("criteria", "text study knowledge"),
            core("treatment", "text study knowledge"),
            core("patient", "text knowledge"),
            core("note", "text knowledge patient"),
            core("match", "text study knowledge criteria patient"),
            core("interview", "text study knowledge criteria patient match"),
            core("summary", "text study knowledge criteria patient match note"),
            core("registry", "text study criteria"),
            app("store", "text study knowledge registry criteria"),
            app("json", ALL_OF_CORE),
            app("fhir", "text knowledge patient json"),
            app("search", "text study knowledge criteria treatment match registry"),
            app("eval", ALL_OF_CORE + " json search"),
            app("web", ALL_OF_CORE + " store json fhir search"),
            app("cli", ALL_OF_CORE + " store json fhir search eval web"));

    static final List<Library> LIBRARIES = List.of(
            new Library("JDBC and SQLite", List.of("java.sql..", "javax.sql..", "org.sqlite.."), Set.of("store")),
            new Library("Lucene", List.of("org.apache.lucene.."), Set.of("search")),
            new Library(
                    "Jackson",
                    List.of("tools.jackson..", "com.fasterxml.jackson.."),
                    Set.of("registry", "json", "fhir")),
            new Library("HAPI FHIR", List.of("ca.uhn.fhir..", "org.hl7.fhir.."), Set.of("fhir")),
            new Library(
                    "the HTTP server",
                    List.of("io.javalin..", "org.eclipse.jetty..", "jakarta..", "kotlin..", "com.sun.net.httpserver.."),
                    Set.of("web")),
            new Library("the page templates", List.of("gg.jte.."), Set.of("web")),
            new Library("the command line", List.of("picocli..", "me.tongfei..", "org.jline.."), Set.of("cli")),
            new Library("the HTTP client", List.of("java.net.http.."), Set.of("registry")));

    private Rooms() {}

    static Stream<Room> of(Module module) {
        return TABLE.stream().filter(room -> room.module() == module);
    }

    private static Room core(String name, String mayUse) {
        return new Room(name, Module.CORE, words(mayUse));
    }

    private static Room app(String name, String mayUse) {
        return new Room(name, Module.APP, words(mayUse));
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }
}

package org.trialway.knowledge;

import java.util.List;

/// What people may want to know of a kind of treatment, in plain words.
///
/// @param classic whether it is one of the four types that older lists name; else it came later
/// @param active whether it sets the person's own immune system to work, rather than bringing what does the work
/// @param works how it works
/// @param benefits what it can do, never a promise
/// @param risks what it can do wrong
/// @param sameDay goes after "call your team the same day if"; no full stop
/// @param sources where these facts were read
public record ClassFacts(
        TreatmentClass kind,
        boolean classic,
        boolean active,
        String works,
        String benefits,
        String risks,
        String sameDay,
        List<Source> sources) {

    private static final String FILE = "treatment-classes.tsv";
    private static final int COLUMNS = 8;

    public ClassFacts {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("%s: facts need a source".formatted(kind));
        }
    }

    private static final class Loaded {
        private static final List<ClassFacts> ALL =
                TableRows.read(FILE, COLUMNS).stream().map(ClassFacts::of).toList();
    }

    /// One for each class, in the order of [TreatmentClass].
    public static List<ClassFacts> all() {
        return Loaded.ALL.stream()
                .sorted((one, other) -> one.kind.compareTo(other.kind))
                .toList();
    }

    public static ClassFacts of(TreatmentClass kind) {
        return Loaded.ALL.stream().filter(each -> each.kind == kind).findFirst().orElseThrow();
    }

    private static ClassFacts of(String[] cells) {
        TreatmentClass kind = TreatmentClass.called(cells[0])
                .orElseThrow(() -> new IllegalArgumentException("\"%s\" is no class of treatment".formatted(cells[0])));
        return new ClassFacts(
                kind,
                isFirst(cells[1], "classic", "modern"),
                isFirst(cells[2], "active", "passive"),
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                Sources.list(cells[7]));
    }

    private static boolean isFirst(String cell, String first, String second) {
        if (!cell.equals(first) && !cell.equals(second)) {
            throw new IllegalArgumentException("\"%s\" is neither %s nor %s".formatted(cell, first, second));
        }
        return cell.equals(first);
    }
}

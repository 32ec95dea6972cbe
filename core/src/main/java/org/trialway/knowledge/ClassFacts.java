package org.trialway.knowledge;

import java.util.List;

/// What people may want to know of a kind of treatment, in plain words.
///
/// @param active whether it sets the person's own immune system to work, rather than bringing what does the work
/// @param works how it works
/// @param benefits what it can do, never a promise
/// @param risks what it can do wrong
/// @param source where these facts come from
public record ClassFacts(
        TreatmentClass kind, boolean active, String works, String benefits, String risks, String source) {

    private static final String FILE = "treatment-classes.tsv";
    private static final int COLUMNS = 6;

    private static final class Loaded {
        private static final List<ClassFacts> ALL =
                TableRows.read(FILE, COLUMNS).stream().map(ClassFacts::of).toList();
    }

    /// One for each class, in the order of [TreatmentClass].
    public static List<ClassFacts> all() {
        return Loaded.ALL;
    }

    private static ClassFacts of(String[] cells) {
        TreatmentClass kind = TreatmentClass.called(cells[0])
                .orElseThrow(() -> new IllegalArgumentException("\"%s\" is no class of treatment".formatted(cells[0])));
        if (!cells[1].equals("active") && !cells[1].equals("passive")) {
            throw new IllegalArgumentException(
                    "%s: \"%s\" is neither active nor passive".formatted(kind.words(), cells[1]));
        }
        return new ClassFacts(kind, cells[1].equals("active"), cells[2], cells[3], cells[4], cells[5]);
    }
}

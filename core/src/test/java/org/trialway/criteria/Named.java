package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;

/// What a text asks of the names in it, for tests: "not chemotherapy", with a "~" behind what an exception or a degree
/// softens.
final class Named {

    private Named() {}

    static List<String> in(String text) {
        var said = new ArrayList<String>();
        EntryReader.read(text).forEach(entry -> walk(entry.required(), false, false, said));
        return said;
    }

    static List<String> required(String item) {
        return in("Inclusion Criteria:\n\n* " + item);
    }

    static List<String> excluded(String item) {
        return in("Exclusion Criteria:\n\n* " + item);
    }

    private static void walk(Criterion criterion, boolean not, boolean soft, List<String> said) {
        switch (criterion) {
            case Criterion.All all -> all.parts().forEach(part -> walk(part, not, soft, said));
            case Criterion.AnyOf any -> any.parts().forEach(part -> walk(part, not, soft, said));
            case Criterion.Not inner -> walk(inner.part(), !not, soft, said);
            case Criterion.PartlyUnderstood partly -> walk(partly.read(), not, soft, said);
            case Criterion.Qualified qualified -> walk(qualified.part(), not, soft, said);
            case Criterion.Unless unless -> walk(unless.rule(), not, true, said);
            case Criterion.When when -> walk(when.rule(), not, true, said);
            case Criterion.Has has -> add(has.concept().name(), not, soft, said);
            case Criterion.Administrative point -> add(point.point().words(), not, soft, said);
            case Criterion.TherapyLines lines -> add(lines.therapy().name(), not, soft, said);
            default -> {}
        }
    }

    private static void add(String name, boolean not, boolean soft, List<String> said) {
        said.add((not ? "not " : "") + name + (soft ? " ~" : ""));
    }
}

package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Concept.Kind;

/// Names of one kind with "or" between them; cancers and cell types also with commas and "and".
final class Alternatives {

    private final NameMarks scope;
    private final List<Reading> readings;

    private Alternatives(NameMarks scope, List<Reading> readings) {
        this.scope = scope;
        this.readings = readings;
    }

    static void join(NameMarks scope, List<Reading> readings) {
        new Alternatives(scope, readings).join();
    }

    private void join() {
        var joined = new ArrayList<Reading>();
        int i = 0;
        while (i < readings.size()) {
            int last = runEnd(i);
            joined.add(last > i ? together(readings.subList(i, last + 1)) : readings.get(i));
            i = last + 1;
        }
        readings.clear();
        readings.addAll(joined);
    }

    private int runEnd(int first) {
        int last = first;
        boolean or = false;
        int end = first;
        boolean choice = isChoice(readings.get(first));
        while (last + 1 < readings.size() && sameKind(readings.get(first), readings.get(last + 1))) {
            int from = readings.get(last).to();
            int to = readings.get(last + 1).from();
            if (!scope.isLink(from, to, choice)) {
                break;
            }
            last++;
            or = or
                    || scope.has(from, to, Word.OR)
                    || scope.has(from, to, Word.AND_OR)
                    || scope.has(from, to, Word.SLASH)
                    || choice;
            end = or ? last : end;
        }
        return end;
    }

    private static boolean isChoice(Reading reading) {
        if (!NameMarks.isName(reading)) {
            return false;
        }
        Kind kind = NameMarks.kind(reading);
        return kind == Kind.CANCER || kind == Kind.HISTOLOGY;
    }

    private static boolean sameKind(Reading one, Reading other) {
        return NameMarks.isName(one) && NameMarks.isName(other) && NameMarks.kind(one) == NameMarks.kind(other);
    }

    private Reading together(List<Reading> run) {
        int from = run.getFirst().from();
        int to = run.getLast().to();
        List<Criterion> parts = run.stream().map(Reading::statement).distinct().toList();
        return new Reading(
                from, to, Combine.anyOf(parts, new Source.Words(scope.marks().span(from, to))));
    }
}

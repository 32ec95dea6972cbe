package org.trialway.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
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
            if (!scope.isLink(from, to, choice) && !(choice && isNamedByExample(from, to))) {
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

    /// "solid tumours, such as melanoma": whoever has one of the examples has what they stand for.
    private boolean isNamedByExample(int from, int to) {
        return scope.has(from, to, Word.EXAMPLE) && scope.isList(from, to);
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
        List<Criterion> parts =
                withoutTwins(run.stream().flatMap(Alternatives::parts).toList());
        return new Reading(
                from, to, Combine.anyOf(parts, new Source.Words(scope.marks().span(from, to))));
    }

    /// One row of alternatives, also where some were already joined.
    private static Stream<Criterion> parts(Reading reading) {
        return reading.statement() instanceof Criterion.AnyOf any
                ? any.parts().stream()
                : Stream.of(reading.statement());
    }

    /// "NSCLC (non-small cell lung cancer)" is one cancer.
    private static List<Criterion> withoutTwins(List<Criterion> parts) {
        var byName = new LinkedHashMap<Object, Criterion>();
        for (Criterion part : parts) {
            byName.putIfAbsent(part instanceof Criterion.Has has ? has.concept() : part, part);
        }
        return List.copyOf(byName.values());
    }

    /// Nobody is asked to have two cancers: those that one requirement names here and there are alternatives too.
    static void joinCancers(NameMarks scope, List<Reading> readings) {
        dropBare(readings);
        List<Reading> cancers = readings.stream().filter(Alternatives::isCancer).toList();
        if (cancers.size() < 2) {
            return;
        }
        Reading first = cancers.getFirst();
        var source = new Source.Words(
                scope.marks().span(first.from(), cancers.getLast().to()));
        List<Criterion> parts =
                withoutTwins(cancers.stream().flatMap(Alternatives::parts).toList());
        var any = new Reading(first.from(), first.to(), Combine.anyOf(parts, source));
        for (int i = 0; i < readings.size(); i++) {
            Reading one = readings.get(i);
            if (one.from() == first.from()) {
                readings.set(i, any);
            } else if (isCancer(one)) {
                var nothing = new Criterion.AsksNothing(one.statement().source());
                readings.set(i, new Reading(one.from(), one.to(), nothing));
            }
        }
    }

    /// "HNSCC malignancy", "melanoma cancer": the plain word right behind a cancer's name adds none.
    private static void dropBare(List<Reading> readings) {
        for (int i = readings.size() - 1; i > 0; i--) {
            Reading before = readings.get(i - 1);
            Reading one = readings.get(i);
            boolean bare = one.statement() instanceof Criterion.Has
                    && NameMarks.name(one).equals("cancer");
            if (bare && isCancer(one) && isCancer(before) && one.from() == before.to()) {
                readings.set(i - 1, new Reading(before.from(), one.to(), before.statement()));
                readings.remove(i);
            }
        }
    }

    private static boolean isCancer(Reading reading) {
        return switch (reading.statement()) {
            case Criterion.Has has -> has.concept().kind() == Kind.CANCER;
            case Criterion.AnyOf any -> NameMarks.isName(reading) && NameMarks.kind(reading) == Kind.CANCER;
            case Criterion.All all -> NameMarks.isName(reading) && NameMarks.kind(reading) == Kind.CANCER;
            default -> false;
        };
    }
}

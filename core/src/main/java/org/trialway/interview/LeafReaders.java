package org.trialway.interview;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.trialway.criteria.Criteria;
import org.trialway.criteria.Criterion;
import org.trialway.match.Finding;
import org.trialway.match.Truth;

/// Which questions bear on each leaf of a study's criteria, and whether answers could still decide a criterion.
final class LeafReaders {

    /// A set of truths is kept as a bit for each.
    private static final int UNKNOWN_ONLY = bit(Truth.UNKNOWN);

    private static final int ANY = bit(Truth.YES) | bit(Truth.NO) | UNKNOWN_ONLY;

    private final IdentityHashMap<Criterion, Long> readers = new IdentityHashMap<>();
    private final Questions questions;

    /// For each entry of the criteria the questions that bear on any leaf of it, a bit for each.
    private final long[] ofEntries;

    LeafReaders(Questions questions, List<Criteria.Entry> entries) {
        this.questions = questions;
        this.ofEntries = new long[entries.size()];
        for (int i = 0; i < ofEntries.length; i++) {
            ofEntries[i] = add(entries.get(i).required());
        }
    }

    /// Whether the question bears on any leaf of an entry.
    boolean bearsOn(int question, int entry) {
        return (ofEntries[entry] >> question & 1) == 1;
    }

    /// Notes the leaves below a criterion; returns the questions that bear on any of them, a bit for each.
    private long add(Criterion criterion) {
        List<Criterion> parts = partsOf(criterion);
        long all = 0;
        for (Criterion part : parts) {
            all |= add(part);
        }
        if (parts.isEmpty()) {
            for (int question = 0; question < questions.size(); question++) {
                all |= questions.canDecide(question, criterion) ? 1L << question : 0;
            }
            readers.put(criterion, all);
        }
        return all;
    }

    private static List<Criterion> partsOf(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All all -> all.parts();
            case Criterion.AnyOf any -> any.parts();
            case Criterion.Not not -> List.of(not.part());
            case Criterion.Qualified qualified -> List.of(qualified.part());
            case Criterion.Unless unless -> List.of(unless.rule(), unless.exception());
            case Criterion.When when -> List.of(when.condition(), when.rule());
            case Criterion.Age age -> List.of();
            case Criterion.Sex sex -> List.of();
            case Criterion.PerformanceStatus status -> List.of();
            case Criterion.LifeExpectancy expectancy -> List.of();
            case Criterion.LabLimit limit -> List.of();
            case Criterion.Administrative point -> List.of();
            case Criterion.Has has -> List.of();
            case Criterion.TherapyLines lines -> List.of();
            case Criterion.Stage stage -> List.of();
            case Criterion.MeasurableDisease disease -> List.of();
            case Criterion.Marker marker -> List.of();
            case Criterion.HlaType hla -> List.of();
            case Criterion.AsksNothing nothing -> List.of();
            case Criterion.PartlyUnderstood partly -> List.of();
            case Criterion.NotUnderstood words -> List.of();
        };
    }

    /// The questions of `open` that bear on what is unknown below the finding; none when no answers to them could
    /// decide it.
    long openQuestions(Finding finding, long open) {
        return possible(finding, open) == UNKNOWN_ONLY ? 0 : unknownLeaves(finding) & open;
    }

    private long unknownLeaves(Finding finding) {
        if (finding.truth() != Truth.UNKNOWN) {
            return 0;
        }
        long all = readers.getOrDefault(finding.criterion(), 0L);
        for (Finding part : finding.parts()) {
            all |= unknownLeaves(part);
        }
        return all;
    }

    /// The truths that the finding could come to by answers to open questions.
    private int possible(Finding finding, long open) {
        if (finding.truth() != Truth.UNKNOWN) {
            return bit(finding.truth());
        }
        List<Integer> parts = new ArrayList<>(finding.parts().size());
        for (Finding part : finding.parts()) {
            parts.add(possible(part, open));
        }
        return switch (finding.criterion()) {
            case Criterion.All all -> joined(parts, Truth::and);
            case Criterion.AnyOf any -> joined(parts, Truth::or);
            case Criterion.Unless unless -> joined(parts, Truth::or);
            case Criterion.Not not -> turned(parts.getFirst());
            case Criterion.When when -> joined(List.of(turned(parts.getFirst()), parts.getLast()), Truth::or);
            case Criterion.Qualified qualified -> UNKNOWN_ONLY | (parts.getFirst() & bit(Truth.NO));
            case Criterion.PartlyUnderstood partly -> UNKNOWN_ONLY;
            default -> (readers.getOrDefault(finding.criterion(), 0L) & open) == 0 ? UNKNOWN_ONLY : ANY;
        };
    }

    private static int bit(Truth truth) {
        return switch (truth) {
            case YES -> 1;
            case NO -> 2;
            case UNKNOWN -> 4;
        };
    }

    private interface Table {
        Truth of(Truth one, Truth other);
    }

    private static int joined(List<Integer> parts, Table table) {
        int joined = parts.getFirst();
        for (int part : parts.subList(1, parts.size())) {
            int next = 0;
            for (Truth one : Truth.values()) {
                for (Truth other : Truth.values()) {
                    boolean both = (joined & bit(one)) != 0 && (part & bit(other)) != 0;
                    next |= both ? bit(table.of(one, other)) : 0;
                }
            }
            joined = next;
        }
        return joined;
    }

    private static int turned(int truths) {
        int turned = 0;
        for (Truth truth : Truth.values()) {
            turned |= (truths & bit(truth)) != 0 ? bit(truth.not()) : 0;
        }
        return turned;
    }
}

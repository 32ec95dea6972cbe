package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import org.trialway.text.Span;

/// Caps criteria at "not known" by the words that were not read.
final class Unread {

    private Unread() {}

    /// The criterion with `unread` words besides those it has; itself when there are none.
    static Criterion cap(Criterion criterion, List<Span> unread) {
        if (unread.isEmpty()) {
            return criterion;
        }
        return switch (criterion) {
            case Criterion.PartlyUnderstood partly -> {
                var all = new ArrayList<>(partly.unread());
                all.addAll(unread);
                yield new Criterion.PartlyUnderstood(partly.read(), merged(all), partly.source());
            }
            case Criterion.NotUnderstood words -> words;
            case Criterion.AsksNothing nothing -> nothing;
            case Criterion.Has has -> partly(has, unread);
            case Criterion.TherapyLines lines -> partly(lines, unread);
            case Criterion.Stage stage -> partly(stage, unread);
            case Criterion.MeasurableDisease disease -> partly(disease, unread);
            case Criterion.Marker marker -> partly(marker, unread);
            case Criterion.HlaType hla -> partly(hla, unread);
            case Criterion.Qualified qualified -> partly(qualified, unread);
            case Criterion.Unless unless -> partly(unless, unread);
            case Criterion.When when -> partly(when, unread);
            case Criterion.All all -> partly(all, unread);
            case Criterion.AnyOf any -> partly(any, unread);
            case Criterion.Not not -> partly(not, unread);
            case Criterion.Age age -> partly(age, unread);
            case Criterion.Sex sex -> partly(sex, unread);
            case Criterion.PerformanceStatus status -> partly(status, unread);
            case Criterion.LifeExpectancy life -> partly(life, unread);
            case Criterion.LabLimit limit -> partly(limit, unread);
            case Criterion.Administrative point -> partly(point, unread);
        };
    }

    private static Criterion partly(Criterion criterion, List<Span> unread) {
        return new Criterion.PartlyUnderstood(criterion, merged(unread), criterion.source());
    }

    /// In text order; neighbours with at most one character between them are one.
    static List<Span> merged(List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (Span span : spans.stream().sorted().toList()) {
            boolean touches =
                    !merged.isEmpty() && span.start() <= merged.getLast().end() + 1;
            if (touches) {
                merged.set(merged.size() - 1, merged.getLast().join(span));
            } else {
                merged.add(span);
            }
        }
        return List.copyOf(merged);
    }
}

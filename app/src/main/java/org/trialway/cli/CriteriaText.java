package org.trialway.cli;

import java.util.Locale;
import org.trialway.criteria.Criteria;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.criteria.Criterion;
import org.trialway.criteria.PlainWords;
import org.trialway.criteria.RecordWords;
import org.trialway.criteria.Source;
import org.trialway.study.Origin;
import org.trialway.study.Study;
import org.trialway.text.Span;

/// A study's criteria on a terminal: as a tree with places and words, or in plain words only.
final class CriteriaText {

    private CriteriaText() {}

    static void tree(Lines lines, Study study, Criteria criteria) {
        title(lines, study);
        for (Entry entry : criteria.entries()) {
            String cohort = entry.cohort().isEmpty() ? "" : " (only for: " + entry.cohort() + ")";
            lines.print("%-14s".formatted(place(entry.required().source())), section(entry) + cohort);
            node(lines, study, entry.required(), "    ");
        }
        lines.empty();
    }

    private static String place(Source source) {
        return switch (source) {
            case Source.Words words ->
                "[%d..%d]".formatted(words.span().start(), words.span().end());
            case Source.Field field -> "[field]";
        };
    }

    private static String section(Entry entry) {
        return entry.section().name().toLowerCase(Locale.ROOT);
    }

    private static void node(Lines lines, Study study, Criterion criterion, String margin) {
        lines.print(margin + kind(criterion) + "  ", PlainWords.of(criterion, study.eligibility()));
        lines.print(margin + "  ", quoted(study, RecordWords.of(criterion.source(), study.eligibility())));
        switch (criterion) {
            case Criterion.All all -> all.parts().forEach(part -> node(lines, study, part, margin + "  "));
            case Criterion.AnyOf any -> any.parts().forEach(part -> node(lines, study, part, margin + "  "));
            case Criterion.PartlyUnderstood partly -> {
                if (partly.isHeldBack()) {
                    lines.print(margin + "  ", "read, not relied on");
                    return;
                }
                for (Span unread : partly.unread()) {
                    lines.print(margin + "  not read: ", quoted(study, words(study, unread)));
                }
            }
            default -> {} // the plain words say all of it
        }
    }

    private static String kind(Criterion criterion) {
        return criterion.getClass().getSimpleName();
    }

    private static String words(Study study, Span span) {
        return span.in(study.eligibility().criteria()).replaceAll("\\s+", " ").strip();
    }

    /// The registry's words in quotation marks; ours without.
    private static String quoted(Study study, String words) {
        return study.origin() == Origin.RESTATED ? words : "“" + words + "”";
    }

    static void plain(Lines lines, Study study, Criteria criteria) {
        title(lines, study);
        lines.print("A person needs:");
        int notRead = 0;
        for (Entry entry : criteria.entries()) {
            if (entry.required() instanceof Criterion.NotUnderstood) {
                notRead++;
            } else {
                String cohort = entry.cohort().isEmpty() ? "" : " (only for: " + entry.cohort() + ")";
                lines.print("  - ", PlainWords.of(entry.required(), study.eligibility()) + cohort);
            }
        }
        if (notRead > 0) {
            lines.print("%s not understood; trialway criteria %s shows the words."
                    .formatted(notRead == 1 ? "1 more criterion was" : notRead + " more criteria were", study.id()));
        }
        lines.empty();
    }

    private static void title(Lines lines, Study study) {
        lines.print(study.id() + "  ", study.titles().brief());
        if (study.origin() == Origin.RESTATED) {
            lines.print("In our words; read the registry's own: https://clinicaltrials.gov/study/" + study.id());
        }
        lines.empty();
    }
}

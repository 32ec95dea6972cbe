package org.trialway.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.trialway.evidence.Claim;
import org.trialway.evidence.Comparison;
import org.trialway.evidence.Evidence;
import org.trialway.evidence.EvidenceStudy;
import org.trialway.evidence.Figure;
import org.trialway.evidence.Group;
import org.trialway.evidence.Measure;
import org.trialway.knowledge.Source;

/// The tables of evidence in plain text.
final class EvidenceText {

    private static final String INDENT = "  ";

    private final Evidence evidence;
    private final boolean survival;
    private final List<String> lines = new ArrayList<>();

    EvidenceText(Evidence evidence, boolean survival) {
        this.evidence = evidence;
        this.survival = survival;
    }

    /// @param whole whether the claims stand before the studies, and the studies of which nothing is shown after them
    List<String> lines(List<EvidenceStudy> studies, boolean whole) {
        wrap("What studies have shown in mesothelioma. Only a doctor can say what it means for you.", "");
        wrap("Compare groups within one study only. Nothing here predicts anybody's time.", "");
        if (whole) {
            heading("Things people say, and what we know now");
            evidence.claims().forEach(this::claim);
            heading("Studies, by year");
        }
        studies.stream().filter(EvidenceStudy::isShown).forEach(this::study);
        unchecked(studies);
        lines.add("");
        wrap("Tables last reviewed on " + evidence.reviewed() + "." + hint(), "");
        return lines;
    }

    private String hint() {
        return survival ? "" : " Survival figures are left out; --survival prints them.";
    }

    private void heading(String words) {
        lines.add("");
        lines.add(words);
    }

    private void wrap(String words, String indent) {
        lines.addAll(Wrapped.lines(words, indent));
    }

    private void claim(Claim claim) {
        var told = claim.known(survival, evidence);
        lines.add("");
        wrap("“" + claim.claim().text() + "”: " + claim.verdict().words(), "");
        told.forEach(passage -> wrap("- " + passage.text(), INDENT));
        wrap("Source: " + sources(claim.sources(told)), INDENT);
    }

    private void study(EvidenceStudy study) {
        lines.add("");
        wrap(study.name() + ", " + study.year() + ": " + study.outcome().words(), "");
        boolean alone = study.comparison() == Comparison.NONE;
        wrap(study.found() + (alone ? "" : " " + study.comparison().plain()), INDENT);
        wrap(
                "Who: " + study.who() + " (" + study.site().words() + ", "
                        + study.line().plain() + ")",
                INDENT);
        study.groups().forEach(group -> group(study, group));
        labelled("Whole study: ", figures(study, 0));
        if (!study.hasHarms()) {
            wrap("Severe harms: not found", INDENT);
        }
        wrap("Source: " + sources(study.sources()), INDENT);
    }

    private void group(EvidenceStudy study, Group group) {
        String control = group.isControl() ? " (control)" : "";
        labelled("- " + group.given() + control + ": ", figures(study, group.arm()));
    }

    private void labelled(String label, String figures) {
        if (!figures.isEmpty()) {
            wrap(label + figures, INDENT);
        }
    }

    private String figures(EvidenceStudy study, int arm) {
        return study.shown().stream()
                .filter(figure -> figure.key().arm() == arm)
                .filter(figure -> survival || !figure.measure().isSurvival())
                .map(EvidenceText::words)
                .collect(Collectors.joining("; "));
    }

    private static String words(Figure figure) {
        if (figure.measure().kind() == Measure.Kind.PEOPLE) {
            return figure.value() + " people";
        }
        if (figure.measure().kind() == Measure.Kind.HARM_NOTE) {
            return figure.value();
        }
        String interval = figure.interval().isShown()
                ? " (" + figure.interval().words() + "; " + figure.interval().level() + " % interval)"
                : "";
        return figure.measure().words() + " " + figure.words() + interval;
    }

    private void unchecked(List<EvidenceStudy> studies) {
        String names = studies.stream()
                .filter(study -> !study.isShown())
                .map(EvidenceStudy::name)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            lines.add("");
            wrap("Nothing is shown of these, as we could not check their figures at a source: " + names, "");
        }
    }

    private static String sources(List<Source> sources) {
        return sources.stream()
                .map(source -> source.citation() + " (" + source.kind().words() + ", " + source.date() + ")")
                .collect(Collectors.joining("; "));
    }
}

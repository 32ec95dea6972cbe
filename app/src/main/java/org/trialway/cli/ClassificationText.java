package org.trialway.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trialway.knowledge.TreatmentClass;
import org.trialway.study.Study;
import org.trialway.treatment.Classification;
import org.trialway.treatment.Companion;
import org.trialway.treatment.Reason;
import org.trialway.treatment.Setting;
import org.trialway.treatment.Treatment;

/// Prints what kind of treatment a study gives, each line with the words of the record that say so.
final class ClassificationText {

    private static final String ITEM = "  - ";

    private ClassificationText() {}

    static void print(Lines lines, Study study, Classification given) {
        lines.print(study.id() + "  ", study.titles().brief());
        lines.print(
                given.isImmunotherapy()
                        ? "Immune treatment: yes"
                        : "Immune treatment: none that a table or the record's words tell");
        treatments(lines, "What is tried:", given.experimental());
        treatments(lines, "Only in arms it is compared with:", given.comparator());
        given.combinedWith().forEach((what, why) -> reasoned(lines, "Together with ", what, why));
        settings(lines, given.settings());
        lines.empty();
    }

    private static void treatments(Lines lines, String heading, List<Treatment> treatments) {
        if (treatments.isEmpty()) {
            return;
        }
        lines.print(heading);
        for (Treatment each : treatments) {
            String classes = each.classes().stream().map(TreatmentClass::words).collect(Collectors.joining(", "));
            String targets = each.targets().isEmpty() ? "" : ", aimed at " + String.join(", ", each.targets());
            lines.print(
                    ITEM,
                    each.name() + ": " + classes + targets + " (" + basis(each) + "; " + words(each.reason()) + ")");
        }
    }

    private static String basis(Treatment treatment) {
        return switch (treatment.basis()) {
            case TABLE -> "from our table";
            case UNCONFIRMED -> "from our table, not confirmed by a source";
            case RECORD -> "from the record's words";
        };
    }

    private static void reasoned(Lines lines, String lead, Companion what, Reason why) {
        lines.print(lead + what.words() + " (" + words(why) + ")");
    }

    private static void settings(Lines lines, Map<Setting, Reason> settings) {
        settings.forEach((what, why) -> lines.print("Setting: " + what.words() + " (" + words(why) + ")"));
    }

    private static String words(Reason reason) {
        return reason.place() + " “" + reason.words() + "”";
    }
}

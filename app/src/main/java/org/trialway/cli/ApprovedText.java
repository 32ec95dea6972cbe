package org.trialway.cli;

import java.util.stream.Collectors;
import org.trialway.match.ApprovedOptions;

/// Prints, before any study, what a person could ask about without one.
final class ApprovedText {

    private ApprovedText() {}

    static void print(Lines lines, ApprovedOptions approved) {
        if (approved.isEmpty()) {
            return;
        }
        lines.print(
                approved.isKnownUntreated()
                        ? "APPROVED AS A FIRST TREATMENT, WITHOUT A STUDY"
                        : "APPROVED AS A FIRST TREATMENT, WITHOUT A STUDY (if there was no treatment yet)");
        for (ApprovedOptions.Option option : approved.treatments()) {
            String places = option.approvals().stream()
                    .map(each -> "%s: %s %s (%s)"
                            .formatted(each.country(), each.standing().words(), each.agency(), each.dateWords()))
                    .collect(Collectors.joining("; "));
            lines.print("  - ", option.words() + ". " + places + ".");
        }
        lines.print("Ask the doctor about these before a study, or beside one, and whether one closes the door to the"
                + " other: many studies take only people who had no immunotherapy. Sources: trialway treatments. This is"
                + " no advice to take a treatment or to leave it.");
        lines.empty();
    }
}

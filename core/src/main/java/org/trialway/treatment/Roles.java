package org.trialway.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trialway.study.Study;
import org.trialway.study.Study.Arm;
import org.trialway.study.Study.Intervention;

/// Which interventions a study tries, and which only people in arms compared with get.
///
/// Where no arm is called one to compare with, or all are, everything is tried: registries have no word for a trial of
/// two standard treatments.
record Roles(List<Arm> tried, List<Intervention> experimental, List<Intervention> comparator) {

    private static final Set<String> COMPARATORS =
            Set.of("ACTIVE_COMPARATOR", "PLACEBO_COMPARATOR", "SHAM_COMPARATOR", "NO_INTERVENTION");

    static Roles of(Study study) {
        List<Arm> tried = study.arms().stream().filter(Roles::isTried).toList();
        if (tried.isEmpty() || tried.size() == study.arms().size()) {
            return new Roles(study.arms(), study.interventions(), List.of());
        }
        var experimental = new ArrayList<Intervention>();
        var comparator = new ArrayList<Intervention>();
        for (Intervention given : study.interventions()) {
            boolean elsewhere = study.arms().stream().anyMatch(arm -> gets(arm, given));
            boolean here = tried.stream().anyMatch(arm -> gets(arm, given));
            (elsewhere && !here ? comparator : experimental).add(given);
        }
        return new Roles(tried, experimental, comparator);
    }

    private static boolean isTried(Arm arm) {
        return !COMPARATORS.contains(arm.kind());
    }

    private static boolean gets(Arm arm, Intervention given) {
        return given.armLabels().contains(arm.label())
                || arm.interventions().stream().anyMatch(each -> each.endsWith(given.name()));
    }
}

package org.trialway.study;

import java.util.List;
import org.trialway.study.Eligibility.AdmittedSex;
import org.trialway.study.Eligibility.HealthyVolunteers;

/// What every door says about a study in the same plain words. Each is empty where the record does not say.
public final class StudyWords {

    private StudyWords() {}

    /// Where the registry shows the study.
    public static String registryAddress(NctId id) {
        return "https://clinicaltrials.gov/study/" + id;
    }

    /// The registry's `PHASE1`, `PHASE2` as "Phase 1/2".
    public static String phase(List<String> phases) {
        var numbers = phases.stream()
                .filter(phase -> phase.contains("PHASE"))
                .map(phase -> phase.substring(phase.indexOf("PHASE") + "PHASE".length()))
                .toList();
        String name = phases.contains("EARLY_PHASE1") ? "Early phase " : "Phase ";
        return numbers.isEmpty() ? "" : name + String.join("/", numbers);
    }

    /// "18 years to 75 years", "18 years and older", "up to 17 years".
    public static String ages(Eligibility eligibility) {
        boolean hasLeast = eligibility.minimumAge().isLimit();
        boolean hasMost = eligibility.maximumAge().isLimit();
        String least = eligibility.minimumAge().words();
        String most = eligibility.maximumAge().words();
        if (hasLeast && hasMost) {
            return least + " to " + most;
        }
        return hasLeast ? least + " and older" : hasMost ? "up to " + most : "";
    }

    public static String people(AdmittedSex sex) {
        return switch (sex) {
            case ALL -> "women and men";
            case FEMALE -> "women";
            case MALE -> "men";
        };
    }

    /// Whether people without the disease may join.
    public static String healthyVolunteers(HealthyVolunteers volunteers) {
        return switch (volunteers) {
            case ACCEPTED -> "may join too";
            case NOT_ACCEPTED -> "may not join";
            case NOT_STATED -> "";
        };
    }

    /// Whose words these are, as of when, and where the registry's own stand.
    public static String source(Study study, Copy copy) {
        String own = "read the registry's own: " + registryAddress(study.id());
        String recorded = study.status().recordedOn().isKnown()
                ? "record of " + study.status().recordedOn()
                : "date of the record not given";
        return switch (copy) {
            case Copy.Synced synced -> "ClinicalTrials.gov, copy of %s; %s".formatted(synced.confirmedOn(), own);
            case Copy.FromFile file -> "ClinicalTrials.gov, read from a file, %s; %s".formatted(recorded, own);
            case Copy.Starter starter -> "ClinicalTrials.gov, in our words, %s; %s".formatted(recorded, own);
            case Copy.Gone gone ->
                "ClinicalTrials.gov no longer listed it on %s; this is our last copy, %s; it stood at %s"
                        .formatted(gone.noticedOn(), recorded, registryAddress(study.id()));
        };
    }

    /// What a site says of itself: whether it takes people where the study is open, else only what was recorded.
    public static String atSite(Standing study, Site site) {
        if (site.status() == RecruitmentStatus.UNKNOWN) {
            return "status not given";
        }
        return study.isOpen()
                ? study.atSite(site).words()
                : "recorded as " + site.status().words() + recordedOn(study);
    }

    private static String recordedOn(Standing study) {
        return study.on().isKnown() ? " on " + study.on() : ", date not given";
    }
}

package org.trialway.study;

/// Who may join, as the record's eligibility module says.
///
/// @param criteria the free text, verbatim; may be empty
/// @param minimumAge [AgeLimit#NONE] when there is no lower limit
/// @param maximumAge [AgeLimit#NONE] when there is no upper limit
/// @param sex whom the structured field admits
/// @param healthyVolunteers whether people without the disease may join
public record Eligibility(
        String criteria,
        AgeLimit minimumAge,
        AgeLimit maximumAge,
        AdmittedSex sex,
        HealthyVolunteers healthyVolunteers) {

    public enum AdmittedSex {
        ALL,
        FEMALE,
        MALE
    }

    public enum HealthyVolunteers {
        ACCEPTED,
        NOT_ACCEPTED,
        NOT_STATED
    }
}

package org.trialway.criteria;

import java.util.List;

/// Everything a study asks of the people it takes, in text order, the structured fields first.
///
/// A person must satisfy every entry for everyone, and every entry of at least one cohort when there are cohorts.
///
/// @param parserVersion version of the parser that read it; see `CriteriaParser.VERSION`
public record Criteria(int parserVersion, List<Entry> entries) {

    public Criteria {
        entries = List.copyOf(entries);
    }

    /// One criterion as the record lists it.
    ///
    /// @param section under which heading it stands
    /// @param cohort label of the cohort or arm it is for, as printed; empty when it is for everyone
    /// @param required what a person must satisfy; exclusions are already turned round
    public record Entry(Section section, String cohort, Criterion required) {}

    public enum Section {
        INCLUSION,
        EXCLUSION,
        /// Neither heading was seen; read as conditions to meet.
        UNMARKED
    }
}

package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.study.Eligibility;

/// Reads a study's eligibility: its structured fields first, then its text from top to bottom.
///
/// Holds nothing between calls; any number of threads may share one. Time grows in step with the text's length.
public final class CriteriaParser {

    /// Goes up whenever the same text may be read differently; stored criteria of a lesser version are read again.
    public static final int VERSION = 8;

    public Criteria parse(Eligibility eligibility) {
        List<Entry> fields = FieldCriteria.of(eligibility);
        List<Entry> text = Cohorts.settled(EntryReader.read(eligibility.criteria()));
        var entries = new ArrayList<Entry>(fields);
        entries.addAll(NameTrust.settled(AgeAgreement.checked(text, fields)));
        return new Criteria(VERSION, entries);
    }
}

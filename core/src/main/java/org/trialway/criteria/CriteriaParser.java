package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.study.Eligibility;
import org.trialway.study.Study;

/// Reads a study's eligibility: its structured fields first, then its text from top to bottom.
///
/// Holds nothing between calls; any number of threads may share one. Time grows in step with the text's length.
public final class CriteriaParser {

    /// Goes up whenever the same text may be read differently; stored criteria of a lesser version are read again.
    public static final int VERSION = 9;

    /// The criteria of a study: those of its fields and its text, and the cancers it is for where its conditions agree
    /// with the text.
    public Criteria parse(Study study) {
        var admitted = new NamedCancers();
        List<Entry> text = EntryReader.read(study.eligibility().criteria(), admitted);
        List<Entry> fields = FieldCriteria.of(study.eligibility());
        var entries = new ArrayList<Entry>(fields);
        DiseaseCriterion.of(study, admitted, text).ifPresent(entries::add);
        entries.addAll(settled(text, fields));
        return new Criteria(VERSION, entries);
    }

    /// As [#parse(Study)], of the eligibility alone.
    public Criteria parse(Eligibility eligibility) {
        List<Entry> fields = FieldCriteria.of(eligibility);
        var entries = new ArrayList<Entry>(fields);
        entries.addAll(settled(EntryReader.read(eligibility.criteria()), fields));
        return new Criteria(VERSION, entries);
    }

    private static List<Entry> settled(List<Entry> text, List<Entry> fields) {
        return NameTrust.settled(AgeAgreement.checked(Cohorts.settled(text), fields));
    }
}

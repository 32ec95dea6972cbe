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
    public static final int VERSION = 14;

    /// The criteria of a study: those of its fields and its text, and the cancers it is for where parts of its record
    /// agree.
    public Criteria parse(Study study) {
        var admitted = new NamedCancers();
        List<Entry> text = Cohorts.settled(EntryReader.read(study.eligibility().criteria(), admitted));
        List<Entry> fields = FieldCriteria.of(study.eligibility());
        return criteria(study.eligibility(), fields, DiseaseCriterion.of(study, admitted, text), text);
    }

    /// As [#parse(Study)], of the eligibility alone.
    public Criteria parse(Eligibility eligibility) {
        List<Entry> text = Cohorts.settled(EntryReader.read(eligibility.criteria()));
        return criteria(eligibility, FieldCriteria.of(eligibility), List.of(), text);
    }

    private static Criteria criteria(
            Eligibility eligibility, List<Entry> fields, List<Entry> disease, List<Entry> text) {
        var entries = new ArrayList<Entry>(fields);
        entries.addAll(disease);
        List<Entry> agreed = SexAgreement.checked(text, eligibility.sex());
        agreed = AgeGroups.checked(AgeAgreement.checked(agreed, fields), fields);
        entries.addAll(NameTrust.settled(agreed, eligibility.criteria()));
        return new Criteria(VERSION, entries);
    }
}

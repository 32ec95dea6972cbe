package org.trialway.match;

import java.util.List;
import org.trialway.criteria.Criteria;
import org.trialway.study.NctId;

/// What one study comes to for one patient on one day: the verdict and the findings it is folded from.
///
/// @param findings one for each entry of the criteria, in the same order
public record Match(NctId study, Verdict verdict, List<EntryFinding> findings) {

    public Match {
        findings = List.copyOf(findings);
    }

    /// An entry as the record lists it, and what it came to.
    public record EntryFinding(Criteria.Entry entry, Finding finding) {}
}

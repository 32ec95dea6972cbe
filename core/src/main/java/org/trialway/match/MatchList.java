package org.trialway.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.trialway.patient.CaseId;

/// Every study matched with one patient on one day: those about the patient's cancer in order, the others counted.
///
/// @param about what the patient's cancer is called; empty when no study was left out for its conditions
/// @param studies in [MatchedStudy#ORDER]
/// @param others how many other studies came to each verdict
/// @param unmentioned what it was taken to mean that nobody spoke of a thing
public record MatchList(
        CaseId patient,
        LocalDate day,
        String about,
        List<MatchedStudy> studies,
        Map<Verdict, Integer> others,
        Unmentioned unmentioned) {

    /// A list where what nobody spoke of is unknown.
    public MatchList(
            CaseId patient, LocalDate day, String about, List<MatchedStudy> studies, Map<Verdict, Integer> others) {
        this(patient, day, about, studies, others, Unmentioned.ASK);
    }

    public MatchList {
        studies = List.copyOf(studies);
        others = Map.copyOf(others);
    }

    public List<MatchedStudy> with(Verdict verdict) {
        return studies.stream().filter(study -> study.verdict() == verdict).toList();
    }

    public int othersWith(Verdict verdict) {
        return others.getOrDefault(verdict, 0);
    }

    public int countOfOthers() {
        return others.values().stream().mapToInt(Integer::intValue).sum();
    }
}

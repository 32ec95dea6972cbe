package org.trialway.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.trialway.criteria.Criteria;
import org.trialway.criteria.CriteriaParser;
import org.trialway.json.JudgedPairs.Pair;
import org.trialway.json.PatientFile;
import org.trialway.json.PatientFormatException;
import org.trialway.match.Evaluator;
import org.trialway.match.Match;
import org.trialway.patient.CaseId;
import org.trialway.registry.RecordFile;
import org.trialway.registry.RegistryRecord;
import org.trialway.registry.RejectedRecord;
import org.trialway.study.NctId;
import org.trialway.study.Study;

/// Matches every patient of a file with every study of some files, each patient on the day of the file.
///
/// A study that stands in several files is matched once, as the first has it.
public final class VerdictRun {

    private final List<Case> cases;
    private final Set<Pair> pairs;
    private final CriteriaParser parser = new CriteriaParser();
    private final Set<NctId> seen = new HashSet<>();
    private final List<RejectedRecord> rejected = new ArrayList<>();

    /// A patient's id and the evaluator that knows the patient and the day.
    private record Case(CaseId id, Evaluator evaluator) {}

    /// What one pair came to.
    public record Judged(Pair pair, Match match, Study study) {}

    /// @param pairs the pairs to look at; empty for all
    /// @throws PatientFormatException if a patient has no full date `asOf`, which is the day of the verdict
    public VerdictRun(PatientFile patients, Set<Pair> pairs) {
        this.cases = patients.patients().stream().map(VerdictRun::caseOf).toList();
        this.pairs = Set.copyOf(pairs);
    }

    private static Case caseOf(PatientFile.Entry entry) {
        return new Case(entry.patient().id(), Evaluator.of(entry.patient(), entry.day()));
    }

    /// Reads the studies and hands over what each pair came to, in the order of the studies.
    public void over(List<RecordFile> studies, Consumer<Judged> reader) {
        for (RecordFile file : studies) {
            file.read(incoming -> {
                switch (incoming) {
                    case RegistryRecord read -> match(read.study(), reader);
                    case RejectedRecord bad -> rejected.add(bad);
                }
            });
        }
    }

    private void match(Study study, Consumer<Judged> reader) {
        if (!seen.add(study.id())) {
            return;
        }
        List<Case> wanted = cases.stream()
                .filter(one -> pairs.isEmpty() || pairs.contains(new Pair(one.id(), study.id())))
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        Criteria criteria = parser.parse(study);
        for (Case one : wanted) {
            Match match = one.evaluator().match(study.id(), criteria);
            reader.accept(new Judged(new Pair(one.id(), study.id()), match, study));
        }
    }

    /// The records that could not be read.
    public List<RejectedRecord> rejected() {
        return List.copyOf(rejected);
    }
}

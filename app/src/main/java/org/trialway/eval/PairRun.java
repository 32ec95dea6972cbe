package org.trialway.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trialway.json.LabelledPair;
import org.trialway.match.Unmentioned;
import org.trialway.note.NoteReader;
import org.trialway.note.NoteReading;
import org.trialway.patient.CaseId;
import org.trialway.summary.Judgement;
import org.trialway.summary.SummaryJudge;
import org.trialway.text.PartialDate;

/// Judges every pair of a file; each note is read once.
public final class PairRun {

    private static final CaseId ID = new CaseId("note");

    private PairRun() {}

    /// A pair and what it came to.
    public record Judged(LabelledPair pair, Judgement judgement) {

        /// The answer on one line.
        public String line() {
            return pair.line(judgement);
        }
    }

    public static List<Judged> over(List<LabelledPair> pairs, Unmentioned policy) {
        var judge = new SummaryJudge();
        var reader = new NoteReader();
        Map<String, NoteReading> notes = new HashMap<>();
        List<Judged> judged = new ArrayList<>();
        for (LabelledPair pair : pairs) {
            NoteReading note = notes.computeIfAbsent(pair.note(), text -> reader.read(ID, text, PartialDate.UNKNOWN));
            judged.add(new Judged(pair, judge.judge(pair.criterion(), pair.isExclusion(), note, policy)));
        }
        return judged;
    }
}

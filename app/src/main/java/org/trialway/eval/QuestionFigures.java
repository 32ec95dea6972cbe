package org.trialway.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import org.trialway.criteria.Candidate;
import org.trialway.interview.Shortlist;
import org.trialway.json.PatientFile;
import org.trialway.patient.Patient;
import org.trialway.registry.RecordFile;
import org.trialway.registry.RejectedRecord;

/// How many questions an interview takes until 90 % of the studies' verdicts stand, for some persons: in its own order,
/// in the fixed order of the table of factors, and in random order.
public final class QuestionFigures {

    /// Every so many-th answer is "I don’t know" in the second measure.
    private static final int UNKNOWN_EVERY = 5;

    private static final int SEEDS = 5;

    private final List<Line> lines = new ArrayList<>();
    private final List<RejectedRecord> rejected;

    /// One person.
    ///
    /// @param studies those left after diagnosis, age and sex
    /// @param all when every question is answered as far as the person's facts go
    /// @param fifthUnknown when every fifth answer is "I don’t know"
    public record Line(String person, int studies, Counts all, Counts fifthUnknown) {

        /// Parted by tabs, as the stored figures have it.
        public String row() {
            return String.join(
                    "\t", person, Integer.toString(studies), all.row(), fifthUnknown.row());
        }
    }

    /// Numbers of questions; of the random orders the median.
    public record Counts(int adaptive, int fixed, int random) {
        private String row() {
            return "%d\t%d\t%d".formatted(adaptive, fixed, random);
        }
    }

    private QuestionFigures(List<RejectedRecord> rejected) {
        this.rejected = List.copyOf(rejected);
    }

    /// Measures every person of the files over the studies of the others.
    public static QuestionFigures of(List<PatientFile> persons, List<RecordFile> studies) {
        List<PatientFile.Entry> entries =
                persons.stream().flatMap(file -> file.patients().stream()).toList();
        var read = new QuestionStudies(
                entries.stream().map(PatientFile.Entry::patient).toList());
        studies.forEach(read::read);
        var figures = new QuestionFigures(read.rejected());
        entries.forEach(entry -> figures.measure(entry, read.found()));
        return figures;
    }

    private void measure(PatientFile.Entry entry, List<Candidate> found) {
        Patient base = QuestionRun.atFirst(entry.patient());
        List<Candidate> left = Shortlist.of(base, entry.day(), Integer.MAX_VALUE, found::forEach);
        var run = new QuestionRun(left, entry.patient(), entry.day());
        lines.add(new Line(entry.patient().id().value(), left.size(), counts(run, 0), counts(run, UNKNOWN_EVERY)));
    }

    private static Counts counts(QuestionRun run, int unknownEvery) {
        int[] random = LongStream.rangeClosed(1, SEEDS)
                .mapToInt(seed -> run.questionsUntilVerdictsStand(QuestionRun.random(seed), unknownEvery))
                .sorted()
                .toArray();
        return new Counts(
                run.questionsUntilVerdictsStand(QuestionRun.adaptive(), unknownEvery),
                run.questionsUntilVerdictsStand(QuestionRun.fixed(), unknownEvery),
                random[SEEDS / 2]);
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /// The records that could not be read.
    public List<RejectedRecord> rejected() {
        return rejected;
    }

    /// Median and worst of the persons, in two sentences.
    public List<String> summary() {
        return List.of(
                sentence("Questions until 90 % of the verdicts stand", Line::all),
                sentence("With every fifth answer \"I don't know\"", Line::fifthUnknown));
    }

    private interface Measure {
        Counts of(Line line);
    }

    private String sentence(String lead, Measure measure) {
        return String.format(
                Locale.ROOT,
                "%s, median (worst) of %d persons: %s; fixed order %s; random order %s.",
                lead,
                lines.size(),
                medianAndWorst(line -> measure.of(line).adaptive()),
                medianAndWorst(line -> measure.of(line).fixed()),
                medianAndWorst(line -> measure.of(line).random()));
    }

    private String medianAndWorst(ToIntFunction<Line> figure) {
        int[] sorted = lines.stream().mapToInt(figure).sorted().toArray();
        return sorted.length == 0 ? "none" : "%d (%d)".formatted(sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }

    /// What the columns of [Line#row] are called.
    public static String heading() {
        return "person\tstudies\task\tfixed\trandom\task, fifth unknown\tfixed, fifth unknown\trandom, fifth unknown";
    }
}

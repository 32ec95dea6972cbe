package org.trialway.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import org.trialway.criteria.Candidate;
import org.trialway.eval.QuestionRun.Length;
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

    /// One person, interviewed in one way.
    ///
    /// @param studies those left after diagnosis, age and sex
    /// @param unknownEvery each so many-th answer was "I don't know"; 0 when every question was answered as far
    ///     as the person's facts go
    /// @param standing questions until the verdicts never changed any more
    /// @param settled questions until, besides, nothing that could still be asked bore on them
    public record Line(String person, int studies, int unknownEvery, Counts standing, Counts settled) {

        /// Parted by tabs, as the stored figures have it.
        public String row() {
            return String.join(
                    "\t",
                    person,
                    Integer.toString(studies),
                    unknownEvery == 0 ? "all" : "unknown every " + unknownEvery,
                    standing.row(),
                    settled.row());
        }
    }

    /// Numbers of questions; of the random orders the median.
    public record Counts(int ask, int fixed, int random) {
        private String row() {
            return "%d\t%d\t%d".formatted(ask, fixed, random);
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
        for (int unknownEvery : List.of(0, UNKNOWN_EVERY)) {
            Length ask = run.until90PercentStand(QuestionRun.adaptive(), unknownEvery);
            Length fixed = run.until90PercentStand(QuestionRun.fixed(), unknownEvery);
            List<Length> random = LongStream.rangeClosed(1, SEEDS)
                    .mapToObj(seed -> run.until90PercentStand(QuestionRun.random(seed), unknownEvery))
                    .toList();
            lines.add(new Line(
                    entry.patient().id().value(),
                    left.size(),
                    unknownEvery,
                    new Counts(ask.standing(), fixed.standing(), median(random, Length::standing)),
                    new Counts(ask.settled(), fixed.settled(), median(random, Length::settled))));
        }
    }

    private static int median(List<Length> lengths, ToIntFunction<Length> figure) {
        int[] sorted = lengths.stream().mapToInt(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /// The records that could not be read.
    public List<RejectedRecord> rejected() {
        return rejected;
    }

    /// Median and worst of the persons, a sentence for each measure.
    public List<String> summary() {
        return List.of(
                sentence("Questions until 90 % of the verdicts never change", 0, Line::standing),
                sentence("Questions until nothing open bears on 90 %", 0, Line::settled),
                sentence("The same, every fifth answer \"I don't know\": never change", UNKNOWN_EVERY, Line::standing),
                sentence("and nothing open", UNKNOWN_EVERY, Line::settled));
    }

    private String sentence(String lead, int unknownEvery, Function<Line, Counts> measure) {
        List<Counts> counts = lines.stream()
                .filter(line -> line.unknownEvery() == unknownEvery)
                .map(measure)
                .toList();
        return String.format(
                Locale.ROOT,
                "%s, median (worst) of %d persons: %s; fixed order %s; random order %s.",
                lead,
                counts.size(),
                medianAndWorst(counts, Counts::ask),
                medianAndWorst(counts, Counts::fixed),
                medianAndWorst(counts, Counts::random));
    }

    private static String medianAndWorst(List<Counts> counts, ToIntFunction<Counts> figure) {
        int[] sorted = counts.stream().mapToInt(figure).sorted().toArray();
        return sorted.length == 0 ? "none" : "%d (%d)".formatted(sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }

    /// What the columns of [Line#row] are called.
    public static String heading() {
        return "person\tstudies\tanswers\task stands\tfixed stands\trandom stands\task settled\tfixed settled"
                + "\trandom settled";
    }
}

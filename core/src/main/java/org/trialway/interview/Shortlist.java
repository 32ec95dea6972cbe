package org.trialway.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.trialway.criteria.Candidate;
import org.trialway.match.CancerTopic;
import org.trialway.match.Evaluator;
import org.trialway.match.Relevance;
import org.trialway.match.Verdict;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.study.NctId;
import org.trialway.study.Standing;

/// The studies an interview is about: those left after diagnosis, age and sex.
public final class Shortlist {

    /// How many studies an interview is about at most: more would make a person wait between two questions.
    public static final int MOST = 300;

    private final Patient person;
    private final CancerTopic topic;
    private final Evaluator evaluator;
    private final LocalDate day;
    private final List<Entry> entries = new ArrayList<>();

    /// A study and what puts it before another.
    private record Entry(Relevance relevance, Standing.Kind standing, Candidate candidate) {
        private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::relevance)
                .thenComparing(Entry::standing)
                .thenComparing(entry -> entry.candidate().id(), Comparator.<NctId>reverseOrder());
    }

    private Shortlist(Patient patient, LocalDate day) {
        List<Fact> facts =
                patient.facts().stream().filter(Shortlist::isOfTheOpening).toList();
        this.person = new Patient(patient.id(), facts, Set.of());
        this.topic = CancerTopic.of(patient);
        this.evaluator = Evaluator.of(person, day);
        this.day = day;
    }

    /// The studies of a source that name the person's cancer or could hold it and that neither diagnosis, age nor sex
    /// rules out; those that take people soonest first.
    ///
    /// @param most how many at most; of more those count that name the cancer, then those that take people soonest
    public static List<Candidate> of(Patient patient, LocalDate day, int most, Consumer<Consumer<Candidate>> source) {
        var list = new Shortlist(patient, day);
        source.accept(list::add);
        return list.entries.stream()
                .sorted(Entry.ORDER)
                .limit(most)
                .map(Entry::candidate)
                .toList();
    }

    private static boolean isOfTheOpening(Fact fact) {
        return fact instanceof Fact.BirthDate
                || fact instanceof Fact.AgeOn
                || fact instanceof Fact.Sex
                || fact instanceof Fact.Cancer;
    }

    private void add(Candidate candidate) {
        Relevance relevance = topic.relevanceOf(candidate.title(), candidate.conditions(), candidate.keywords());
        boolean isOther = topic.isKnown() && relevance == Relevance.OTHER;
        if (isOther || isRuledOut(candidate)) {
            return;
        }
        Standing standing = Standing.of(candidate.status(), candidate.copy(), day);
        entries.add(new Entry(relevance, standing.kind(), candidate));
    }

    private boolean isRuledOut(Candidate candidate) {
        return evaluator.match(candidate.id(), candidate.criteria()).verdict() == Verdict.RULED_OUT;
    }
}

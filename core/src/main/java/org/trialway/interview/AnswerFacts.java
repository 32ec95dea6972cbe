package org.trialway.interview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.trialway.interview.Answers.Said;
import org.trialway.interview.Says.Course;
import org.trialway.interview.Statement.Telling;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.patient.Patient.CompleteList;
import org.trialway.patient.Provenance;
import org.trialway.text.PartialDate;

/// Makes the facts that answers say, and puts them beside what was known.
final class AnswerFacts {

    private static final Provenance NOBODY = new Provenance(PartialDate.UNKNOWN, Provenance.Door.ANSWER, "");

    private AnswerFacts() {}

    static Patient addedTo(Patient base, List<Said> said) {
        String cancer = cancerOf(base, said);
        boolean isOneTherapy = said.stream().mapToLong(AnswerFacts::therapies).sum() == 1;
        Course course = said.stream()
                .map(one -> one.says().course())
                .filter(one -> !(one instanceof Course.NotTold))
                .findFirst()
                .orElse(new Course.NotTold());
        List<Fact> facts = new ArrayList<>(base.facts());
        Set<CompleteList> lists = EnumSet.noneOf(CompleteList.class);
        lists.addAll(base.completeLists());
        for (Said one : said) {
            add(one, cancer, isOneTherapy ? course : new Course.NotTold(), facts);
            lists.addAll(one.says().whole());
        }
        said.forEach(one -> lists.removeAll(one.says().more()));
        return new Patient(base.id(), facts, lists);
    }

    private static void add(Said said, String cancer, Course course, List<Fact> into) {
        PartialDate on = said.says().on().isKnown() ? said.says().on() : PartialDate.of(said.on());
        var by = new Provenance(on, Provenance.Door.ANSWER, said.factor());
        // What was given one after the other is a line each; an immune drug of which no more is known may be any.
        boolean isNumbered = said.says().whole().contains(CompleteList.THERAPIES);
        int line = 0;
        for (Statement statement : said.says().statements()) {
            boolean isTherapy = isTherapy(statement);
            line += isTherapy ? 1 : 0;
            into.add(statement.by(new Telling(
                    by,
                    cancer,
                    isTherapy && isNumbered ? line : 0,
                    endOf(course, said),
                    course instanceof Course.Ongoing)));
        }
    }

    private static PartialDate endOf(Course course, Said said) {
        return switch (course) {
            case Course.NotTold none -> PartialDate.UNKNOWN;
            case Course.Ongoing ongoing -> PartialDate.UNKNOWN;
            case Course.Ended ended -> ended.on();
            case Course.EndedDaysAgo ended -> PartialDate.of(said.on().minusDays(ended.days()));
        };
    }

    /// Whoever names a cell type or stage speaks of the cancer they named before.
    private static String cancerOf(Patient base, List<Said> said) {
        return said.stream()
                .filter(one -> one.factor().equals("site"))
                .flatMap(one -> factsOf(one.says()).stream())
                .filter(Fact.Cancer.class::isInstance)
                .map(fact -> ((Fact.Cancer) fact).name())
                .findFirst()
                .orElseGet(() -> base.facts(Fact.Cancer.class)
                        .map(Fact.Cancer::name)
                        .findFirst()
                        .orElse("cancer"));
    }

    private static long therapies(Said said) {
        return said.says().statements().stream().filter(AnswerFacts::isTherapy).count();
    }

    private static boolean isTherapy(Statement statement) {
        return statement.by(Telling.of(NOBODY)) instanceof Fact.Therapy;
    }

    /// What is said, as facts that nobody told.
    static List<Fact> factsOf(Says says) {
        return says.statements().stream()
                .map(statement -> statement.by(Telling.of(NOBODY)))
                .toList();
    }
}

package org.trialway.interview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trialway.patient.Patient.CompleteList;
import org.trialway.text.PartialDate;

/// All that an answer says.
///
/// @param whole lists of which nothing else is to be told
/// @param more lists that are surely not whole, whatever else was said
/// @param on the day the statements speak of; unknown for the day of the answer
/// @param course when the treatment told elsewhere ended
/// @param isOnly whether it leaves no room for another answer to the same question
record Says(
        List<Statement> statements,
        Set<CompleteList> whole,
        Set<CompleteList> more,
        PartialDate on,
        Course course,
        boolean isOnly) {

    static final Says NOTHING = of(List.of(), PartialDate.UNKNOWN);

    Says {
        statements = List.copyOf(statements);
        whole = Set.copyOf(whole);
        more = Set.copyOf(more);
    }

    /// How far a treatment has come.
    sealed interface Course {

        record NotTold() implements Course {}

        record Ongoing() implements Course {}

        record Ended(PartialDate on) implements Course {}

        /// For weighing a question only.
        record EndedDaysAgo(int days) implements Course {}
    }

    static Says of(List<Statement> statements, PartialDate on) {
        return new Says(statements, Set.of(), Set.of(), on, new Course.NotTold(), false);
    }

    static Says of(Course course) {
        return new Says(List.of(), Set.of(), Set.of(), PartialDate.UNKNOWN, course, false);
    }

    /// Reads a cell of the table of answers.
    static Says of(String cell) {
        List<Statement> statements = new ArrayList<>();
        Set<CompleteList> whole = EnumSet.noneOf(CompleteList.class);
        Set<CompleteList> more = EnumSet.noneOf(CompleteList.class);
        Course course = new Course.NotTold();
        boolean isOnly = false;
        for (String part : cell.isEmpty() ? List.<String>of() : List.of(cell.split("; ", -1))) {
            if (part.equals("only")) {
                isOnly = true;
            } else if (part.equals("ongoing")) {
                course = new Course.Ongoing();
            } else if (part.startsWith("ended ")) {
                course = new Course.EndedDaysAgo(Integer.parseInt(part.substring("ended ".length())));
            } else if (part.startsWith("whole ")) {
                whole.add(list(part));
            } else if (part.startsWith("more ")) {
                more.add(list(part));
            } else {
                statements.add(Statement.of(part));
            }
        }
        return new Says(statements, whole, more, PartialDate.UNKNOWN, course, isOnly);
    }

    private static CompleteList list(String part) {
        return CompleteList.valueOf(part.substring(part.indexOf(' ') + 1).toUpperCase(Locale.ROOT));
    }

    /// Both together, as when several answers to a question are ticked.
    Says and(Says other) {
        List<Statement> both = new ArrayList<>(statements);
        both.addAll(other.statements);
        Set<CompleteList> bothWhole = EnumSet.noneOf(CompleteList.class);
        bothWhole.addAll(whole);
        bothWhole.addAll(other.whole);
        Set<CompleteList> bothMore = EnumSet.noneOf(CompleteList.class);
        bothMore.addAll(more);
        bothMore.addAll(other.more);
        Course either = course instanceof Course.NotTold ? other.course : course;
        return new Says(both, bothWhole, bothMore, on.isKnown() ? on : other.on, either, isOnly || other.isOnly);
    }

    /// Says nothing of what was said.
    @Override
    public String toString() {
        return "Says";
    }
}

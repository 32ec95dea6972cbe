package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import org.trialway.criteria.Meaning.Word;

/// Works out, for the names read in one item, what the words around them add: a degree, a time, an exception, a "no",
/// and which of them are alternatives or named in passing.
///
/// Words that are understood this way belong to the reading they stand beside; all others stay unread, those of names
/// that were dropped among them.
final class NameScopes {

    private NameScopes() {}

    static List<Reading> applied(Marks marks, Stance stance, List<Reading> readings) {
        if (readings.stream()
                .noneMatch(one -> NameMarks.isName(one)
                        || Exceptions.isOtherTrial(one)
                        || Leaves.first(one.statement()) instanceof Criterion.Stage)) {
            return readings;
        }
        var scope = new NameMarks(marks);
        var names = new ArrayList<Reading>(readings);
        names.removeIf(one -> one.statement() instanceof Criterion.MeasurableDisease
                && stance == Stance.REQUIRE
                && marks.is(marks.skip(scope.sentenceStart(one.from()), Word.NEUTRAL), Word.NOT)
                && readings.stream().anyMatch(other -> NameMarks.isName(other) && other.to() <= one.from()));
        FrontCondition front = FrontCondition.taken(scope, names);
        Exceptions exceptions = Exceptions.taken(scope, stance, names);
        Mentions.drop(scope, stance, names);
        Reproduction.apply(scope, stance, names);
        Windows.apply(scope, stance, names);
        Degrees.apply(scope, stance, names);
        CoInfections.join(scope, stance, names);
        Doses.apply(scope, names);
        Concurrent.apply(scope, names);
        Alternatives.join(scope, names);
        Negation.apply(scope, stance, names);
        Reproduction.dropTurned(stance, names);
        if (stance == Stance.REQUIRE) {
            RecoveredSurgery.apply(scope, names);
        }
        Mentions.dropUnasked(scope, stance, names);
        if (stance == Stance.REQUIRE) {
            Alternatives.joinCancers(scope, names);
        }
        exceptions.give();
        if (front != null) {
            front.give(stance, names);
        }
        return names;
    }
}

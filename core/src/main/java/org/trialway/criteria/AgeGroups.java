package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trialway.criteria.Criteria.Entry;
import org.trialway.text.Span;

/// Doubts ages that stand for one group of a study each.
///
/// "Age 18 to 55" in one item and "age 60 or older" in another cannot both be asked of one person: they speak of groups
/// whose headings we did not take for such. Where the items of a study set several floors or several ceilings, only the
/// loosest, which everyone has to meet, is relied on; two that nobody can meet together are both left open.
final class AgeGroups {

    private AgeGroups() {}

    static List<Entry> checked(List<Entry> text, List<Entry> fields) {
        List<Criterion.Age> asked = text.stream().flatMap(AgeGroups::asked).toList();
        List<Criterion.Age> doubted = new ArrayList<>();
        doubt(asked.stream().filter(AgeGroups::isFloor).toList(), fields, true, doubted);
        doubt(asked.stream().filter(age -> !isFloor(age)).toList(), fields, false, doubted);
        asked.stream()
                .filter(age -> asked.stream().anyMatch(other -> AgeAgreement.excludeEachOther(age, other)))
                .forEach(doubted::add);
        return doubted.isEmpty()
                ? text
                : text.stream().map(entry -> checked(entry, doubted)).toList();
    }

    private static Entry checked(Entry entry, List<Criterion.Age> doubted) {
        List<Span> doubts = asked(entry)
                .filter(age -> doubted.stream().anyMatch(one -> one.source().equals(age.source())))
                .map(age -> ((Source.Words) age.source()).span())
                .toList();
        return doubts.isEmpty()
                ? entry
                : new Entry(entry.section(), entry.cohort(), Unread.cap(entry.required(), doubts));
    }

    private static void doubt(
            List<Criterion.Age> limits, List<Entry> fields, boolean floors, List<Criterion.Age> doubted) {
        if (limits.stream().mapToDouble(AgeGroups::days).distinct().count() < 2) {
            return;
        }
        double[] all = Stream.concat(
                        limits.stream(),
                        fields.stream().flatMap(AgeGroups::asked).filter(age -> isFloor(age) == floors))
                .mapToDouble(AgeGroups::days)
                .sorted()
                .toArray();
        double loosest = floors ? all[0] : all[all.length - 1];
        limits.stream().filter(age -> days(age) != loosest).forEach(doubted::add);
    }

    /// The ages an entry asks of everyone it is for, but for one cohort's.
    private static Stream<Criterion.Age> asked(Entry entry) {
        return entry.cohort().isEmpty() ? asked(entry.required()) : Stream.of();
    }

    private static Stream<Criterion.Age> asked(Criterion criterion) {
        if (criterion instanceof Criterion.Age age) {
            return Stream.of(age);
        }
        return criterion instanceof Criterion.All all ? all.parts().stream().flatMap(AgeGroups::asked) : Stream.of();
    }

    private static boolean isFloor(Criterion.Age age) {
        return AgeAgreement.isFloor(age);
    }

    private static double days(Criterion.Age age) {
        return AgeAgreement.days(age.limit());
    }
}

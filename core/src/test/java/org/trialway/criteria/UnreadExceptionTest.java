package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialway.text.Span;
import org.trialway.text.Tokens;

/// The most important rule of the house: no criterion with an unread exception can turn anyone away.
///
/// Whatever was fully read is read again with an exception behind it, and must then be open. Points about running the
/// study are left out, since they turn nobody away.
class UnreadExceptionTest {

    private static final List<String> EXCEPTIONS = List.of(
            " unless the sponsor agrees",
            ", except in marrow disease",
            " (2 is allowed if stable)",
            " or as the sponsor decides",
            " if clinically indicated",
            "; lower values may be accepted",
            " for patients in arm B",
            " in cohort 2 only",
            ", other than in children",
            " (with exceptions)",
            "; however, see the protocol",
            " when not on treatment",
            " without liver metastases",
            " provided the tumour is small",
            " but not in part 1",
            ", where possible",
            " or 3 × ULN in liver metastases",
            " (exceptions: bone disease)",
            " and/or radiotherapy",
            " in the past year",
            " *",
            " after surgery",
            " other than for pain",
            " \u2020",
            " apart from Gilbert's",
            " preferably");

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Age ≥ 18 years",
                "ECOG 0-1",
                "Karnofsky performance status of at least 70%",
                "Life expectancy ≥ 3 months",
                "Platelets ≥ 100,000/mm3",
                "ANC ≥ 1.5 x 10^9/L and haemoglobin ≥ 9 g/dL",
                "AST and ALT ≤ 2.5 × ULN",
                "Creatinine ≤ 1.5 × ULN or creatinine clearance ≥ 60 mL/min",
                "Creatinine normal",
                "Female",
                "ECOG 0-2 (Karnofsky ≥ 60%)",
                "18 to 75 years of age",
                "Bilirubin ≤ 1.5 mg/dL or ≤ 1.5 × ULN",
                "Total bilirubin within normal limits"
            })
    void composedItemsStayOpenBehindEachException(String item) {
        assertThat(checked(item)).as("%s must be fully read on its own", item).isPositive();
    }

    @Test
    void realItemsStayOpenBehindEachException() {
        var items = new AtomicInteger();
        Set<String> seen = new HashSet<>();
        SharedRecords.each(eligibility -> {
            for (Criteria.Entry entry : new CriteriaParser().parse(eligibility).entries()) {
                if (isTyped(entry.required()) && entry.required().source() instanceof Source.Words words) {
                    String item = words.span().in(eligibility.criteria());
                    if (seen.add(item)) {
                        items.addAndGet(checked(item));
                    }
                }
            }
        });
        assertThat(items.get()).as("items that were read").isGreaterThan(5_000);
    }

    /// In how many ways the item can be fully read; each is tried with every exception.
    private static int checked(String item) {
        int read = 0;
        for (Stance stance : Stance.values()) {
            for (Topic topic : Topic.values()) {
                if (isTyped(read(item, stance, topic))) {
                    read++;
                    for (String exception : EXCEPTIONS) {
                        Criterion longer = read(item + exception, stance, topic);
                        boolean kept = exceptions(longer) > exceptions(read(item, stance, topic));
                        assertThat(kept || !isTyped(longer))
                                .as("\"%s\" as %s under %s keeps its exception", item + exception, stance, topic)
                                .isTrue();
                    }
                }
            }
        }
        return read;
    }

    /// As the parser would have it: names that may not decide yet leave the item open.
    private static Criterion read(String item, Stance stance, Topic topic) {
        Criterion own = ItemReader.read(Marks.of(Tokens.of(item)), new Span(0, item.length()), stance, topic);
        var entry = new Criteria.Entry(Criteria.Section.UNMARKED, "", own);
        return NameTrust.settled(List.of(entry), item).getFirst().required();
    }

    /// How many exceptions the tree holds; one that was read stands beside its rule.
    private static int exceptions(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All all ->
                all.parts().stream().mapToInt(UnreadExceptionTest::exceptions).sum();
            case Criterion.AnyOf any ->
                any.parts().stream().mapToInt(UnreadExceptionTest::exceptions).sum();
            case Criterion.Not not -> exceptions(not.part());
            case Criterion.Qualified qualified -> 1 + exceptions(qualified.part());
            case Criterion.Unless unless -> 1 + exceptions(unless.rule());
            case Criterion.When when -> 1 + exceptions(when.rule());
            default -> 0;
        };
    }

    /// A bar that stands whatever comes behind, with all that comes behind left open.
    private static boolean standsBesideWhatIsOpen(Criterion criterion) {
        return criterion instanceof Criterion.All all
                && all.parts().stream().anyMatch(Criterion.PartlyUnderstood.class::isInstance);
    }

    private static boolean isTyped(Criterion criterion) {
        boolean open = criterion instanceof Criterion.PartlyUnderstood
                || criterion instanceof Criterion.NotUnderstood
                || criterion instanceof Criterion.AsksNothing
                || standsBesideWhatIsOpen(criterion);
        return !open
                && Leaves.of(criterion).stream().noneMatch(Criterion.Administrative.class::isInstance)
                && Leaves.of(criterion).stream().noneMatch(Criterion.NotUnderstood.class::isInstance);
    }
}

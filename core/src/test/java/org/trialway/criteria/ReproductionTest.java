package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever list a statement stands in, nobody is asked to be pregnant or barred for contraception.
class ReproductionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Women of childbearing potential not using contraception | contraception
            Unwilling to use contraception                          | contraception
            Positive pregnancy test                                 | negative pregnancy test
            """)
    void asksForWhatIsLackingAmongExclusions(String item, String asked) {
        assertThat(status(
                        Reads.entries("Exclusion Criteria:\n\n* " + item)
                                .getFirst()
                                .required(),
                        asked))
                .isEqualTo("asked");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Inclusion | Not pregnant                                          | barred
            Inclusion | Contraception is used and she must not be pregnant    | barred
            Inclusion | A pregnant partner is counselled on contraception     | none
            Exclusion | Pregnant women                                        | barred
            """)
    void neverAsksForAPregnancy(String list, String item, String status) {
        String text = "%s Criteria:\n\n* %s".formatted(list, item);
        assertThat(status(Reads.entries(text).getFirst().required(), "pregnant"))
                .isEqualTo(status);
    }

    private static String status(Criterion criterion, String name) {
        return switch (criterion) {
            case Criterion.Has has -> has.concept().name().equals(name) ? "asked" : "none";
            case Criterion.Not not -> turned(status(not.part(), name));
            case Criterion.PartlyUnderstood partly -> status(partly.read(), name);
            case Criterion.All all -> first(all.parts(), name);
            case Criterion.AnyOf any -> first(any.parts(), name);
            default -> "none";
        };
    }

    private static String first(java.util.List<Criterion> parts, String name) {
        return parts.stream()
                .map(part -> status(part, name))
                .filter(status -> !status.equals("none"))
                .findFirst()
                .orElse("none");
    }

    private static String turned(String status) {
        return switch (status) {
            case "asked" -> "barred";
            case "barred" -> "asked";
            default -> status;
        };
    }
}

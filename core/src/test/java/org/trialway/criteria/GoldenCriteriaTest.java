package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trialway.study.AgeLimit;
import org.trialway.study.Eligibility;
import org.trialway.study.Eligibility.AdmittedSex;
import org.trialway.study.Eligibility.HealthyVolunteers;

/// Texts in the registry's manner with the tree we expect, in `src/test/resources/criteria`.
///
/// A file holds the text, a line of `====`, and the listing. To write the listings anew after a change that
/// is meant, run this test with `-Dcriteria.golden=write` and review the difference.
class GoldenCriteriaTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "criteria");
    private static final String RULE = "\n====\n";

    static Stream<Path> cases() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void listingIsAsReviewed(Path file) throws IOException {
        String content = Files.readString(file);
        int rule = content.indexOf(RULE);
        String text = rule < 0 ? content.stripTrailing() : content.substring(0, rule);
        String listing = String.join("\n", listing(text)) + "\n";
        if ("write".equals(System.getProperty("criteria.golden"))) {
            Files.writeString(file, text + RULE + listing);
        }
        assertThat(Files.readString(file)).isEqualTo(text + RULE + listing);
    }

    @Test
    void thereAreCases() {
        assertThat(cases()).hasSizeGreaterThan(10);
    }

    private static List<String> listing(String text) {
        var eligibility =
                new Eligibility(text, AgeLimit.NONE, AgeLimit.NONE, AdmittedSex.ALL, HealthyVolunteers.NOT_STATED);
        return CriteriaListing.lines(new CriteriaParser().parse(eligibility), text);
    }
}

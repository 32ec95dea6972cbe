package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialway.criteria.Outline.Kind;
import org.trialway.criteria.Outline.Node;

class OutlineTest {

    /// One line a node: headings in brackets, depth as dots.
    private static List<String> shape(String text) {
        var lines = new ArrayList<String>();
        Outline.of(text).roots().forEach(node -> add(node, "", text, lines));
        return lines;
    }

    private static void add(Node node, String indent, String text, List<String> lines) {
        String words = node.words().in(text).replaceAll("\\s+", " ");
        lines.add(indent + (node.kind() == Kind.HEADING ? "[" + words + "]" : words));
        node.children().forEach(child -> add(child, indent + ".", text, lines));
    }

    @Test
    void itemsStandBelowTheirHeadingAndSubitemsBelowTheirItem() {
        assertThat(shape("Inclusion Criteria:\n\n* A\n* B:\n\n  * B1\n  * B2\n* C\n\nExclusion Criteria:\n\n1. D"))
                .containsExactly(
                        "[Inclusion Criteria:]", ".A", ".B:", "..B1", "..B2", ".C", "[Exclusion Criteria:]", ".D");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "* ", "- ", "• ", "~ ", "· ", "o ", "1. ", "1) ", "(1) ", "a. ", "(a) ", "(i) ", "I. ", "\\* ", "-",
                "● "
            })
    void bulletsOfAllKindsAreNotPartOfTheItem(String bullet) {
        assertThat(shape(bullet + "Age over 18\n")).containsExactly("Age over 18");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"5-fluorouracil before", "1.5 x ULN", "e.g. this", "(ECOG) status", "-5 to 5", "3 months or more"
            })
    void wordsThatLookLikeBulletsStayInTheItem(String item) {
        assertThat(shape(item)).containsExactly(item);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Inclusion Criteria:",
                "INCLUSION CRITERIA",
                "Key Inclusion Criteria:",
                "Inclusion",
                "Inclusion criteria (Cohort A):",
                "Criteria for inclusion:",
                "Patients must have:",
                "* Inclusion Criteria:",
                "General inclusion criteria for all cohorts:",
                "Non-inclusion criteria:"
            })
    void headingsInManySpellings(String heading) {
        String shown = heading.startsWith("* ") ? heading.substring(2) : heading;
        assertThat(shape(heading + "\n\n* A")).containsExactly("[" + shown + "]", ".A");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "* Meets all inclusion criteria",
                "* Exclusion criteria of the earlier study",
                "The inclusion criteria of the parent study are met.",
            })
    void sentencesAboutCriteriaAreItems(String item) {
        assertThat(shape(item)).containsExactly(item.replace("* ", ""));
    }

    @Test
    void aHeadingInTheMiddleOfALineEndsTheItemBeforeIt() {
        assertThat(shape("Inclusion Criteria: Age over 18. Exclusion Criteria: Pregnancy"))
                .containsExactly("[Inclusion Criteria:]", ".Age over 18.", "[Exclusion Criteria:]", ".Pregnancy");
        assertThat(shape("ECOG 0-1. The following are excluded: ECOG above 1"))
                .containsExactly("ECOG 0-1.", "[The following are excluded:]", ".ECOG above 1");
    }

    @Test
    void labelsOfOldRecordsAreHeadingsOnlyThere() {
        assertThat(shape("PATIENT CHARACTERISTICS: Age: 18 to 70 Renal: Creatinine normal"))
                .containsExactly(
                        "[PATIENT CHARACTERISTICS:]", ".[Age:]", "..18 to 70", ".[Renal:]", "..Creatinine normal");
        assertThat(shape("Young people. Age: 18 to 70 Renal: fine")).hasSize(1);
    }

    @Test
    void numberedItemsThatRunOnAreTakenApart() {
        assertThat(shape("5. Recovered; 6. Disease to measure; 7. Haemoglobin 9"))
                .containsExactly("Recovered;", "Disease to measure;", "Haemoglobin 9");
        assertThat(shape("1. A\n2. B\n\nand more, 3. C; 4. D")).containsExactly("A", "B", "and more,", "C;", "D");
        assertThat(shape("Criteria: (1) A (2) B (3) C")).containsExactly("[Criteria:]", ".A", ".B", ".C");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "3. Toxicity of grade 1 or 2. No fever",
        "2. At least 2) cycles",
        "Dose level 1. Then more",
        "1. ECOG 0 to 2. Age 18"
    })
    void numbersThatDoNotGoOnTheListStay(String text) {
        assertThat(shape(text)).hasSize(1);
    }

    @Test
    void signsInAParagraphPartItsItems() {
        assertThat(shape("• A • B • C")).containsExactly("A", "B", "C");
    }

    @Test
    void wrappedLinesAreOneItem() {
        assertThat(
                        shape(
                                "        Inclusion Criteria:\r\n\r\n          -  Age at least\r\n             18 years\r\n\r\n          -  B\r\n"))
                .containsExactly("[Inclusion Criteria:]", ".Age at least 18 years", ".B");
    }

    @Test
    void shortLinesWithoutBulletsAreItemsOfTheirOwn() {
        assertThat(shape("Age over 18\nECOG 0-1\nNo fever")).containsExactly("Age over 18", "ECOG 0-1", "No fever");
        assertThat(shape("Age over 18\n(or over 16 with consent)")).hasSize(1);
    }

    @Test
    void anotherBulletAtTheSameIndentationIsBelowOnlyAfterAColon() {
        assertThat(shape("1. A:\n* B\n* C\n2. D")).containsExactly("A:", ".B", ".C", "D");
        assertThat(shape("1. A\n* B\n2. D")).containsExactly("A", "B", "D");
    }

    @Test
    void aGroupAboveSectionsHoldsThem() {
        assertThat(
                        shape(
                                "Cohort A\n\nInclusion Criteria:\n\n* X\n\nExclusion Criteria:\n\n* Y\n\nCohort B\n\nInclusion:\n\n* Z"))
                .containsExactly(
                        "[Cohort A]",
                        ".[Inclusion Criteria:]",
                        "..X",
                        ".[Exclusion Criteria:]",
                        "..Y",
                        "[Cohort B]",
                        ".[Inclusion:]",
                        "..Z");
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(shape("")).isEmpty();
        assertThat(shape(" \n * \n--\n")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Additional Inclusion Criteria for HCC Participants",
                "Inclusion Criteria - Arm 3 only",
                "Bevacizumab-Specific Exclusions",
                "Treatment eligibility",
                "Collection and manufacturing eligibility",
                "Criteria for infusion:"
            })
    void titlesOfListsNeedNoColon(String heading) {
        assertThat(shape(heading + "\n\n* A")).containsExactly("[" + heading + "]", ".A");
    }

    @Test
    void aSectionMayStandIndentedBelowTheLastItem() {
        assertThat(shape("Inclusion Criteria:\n\n1. A\n2. B\n\n   Exclusion Criteria:\n3. C\n4. D"))
                .containsExactly("[Inclusion Criteria:]", ".A", ".B", "[Exclusion Criteria:]", ".C", ".D");
        assertThat(shape("Inclusion Criteria:\n\n1. A\n\n   Inclusion Criteria for Part C\n2. B"))
                .containsExactly("[Inclusion Criteria:]", ".A", "[Inclusion Criteria for Part C]", ".B");
        assertThat(shape("Inclusion Criteria:\n\n1. A\n\n   Women:\n2. B\n3. C"))
                .containsExactly("[Inclusion Criteria:]", ".A", ".[Women:]", "..B", "..C");
    }

    @Test
    void aNumberGoesOnItsListHoweverFarItIsIndented() {
        assertThat(
                        shape(
                                "* 1. A\n\n  2. B:\n  * B1\n  * B2\n\n    3. C\n\n    4. D:\n    1. D1\n    2. D2\n\n       5. E"))
                .containsExactly("A", "B:", ".B1", ".B2", "C", "D:", ".D1", ".D2", "E");
        assertThat(shape("1. A\n2. B:\n   1. B1\n   2. B2\n3. C")).containsExactly("A", "B:", ".B1", ".B2", "C");
    }

    @Test
    void smallLettersGoOnAListThatAColonOpened() {
        assertThat(shape("* Earlier lines:\n* ovarian cancer: 2\n* colon cancer: 3\n* Age over 18"))
                .containsExactly("Earlier lines:", ".ovarian cancer: 2", ".colon cancer: 3", "Age over 18");
    }
}

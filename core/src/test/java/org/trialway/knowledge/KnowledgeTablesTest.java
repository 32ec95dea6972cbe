package org.trialway.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The word tables of conditions, procedures, medicines and study conduct hold together.
class KnowledgeTablesTest {

    /// Tables whose phrases are looked for side by side in a text, so that each may stand once in all of them.
    private static final List<String> SIDE_BY_SIDE =
            List.of("conditions", "procedures", "medications", "reproductive", "administrative");

    /// Spelled with capitals because the attribute view spells them so.
    private static final Set<String> CAPITALS =
            Set.of("strong CYP3A4 inhibitor", "strong CYP3A4 inducer", "QT-prolonging drug");

    private record Row(String name, List<String> synonyms, List<String> broader, String source, List<String> exact) {

        List<String> phrases() {
            return Stream.of(List.of(name), synonyms, exact)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    @Test
    void aPhraseMeansOneThing() {
        var meaning = new HashMap<String, String>();
        for (String table : SIDE_BY_SIDE) {
            for (Row row : rows(table)) {
                row.phrases().forEach(phrase -> {
                    String other = meaning.put(folded(phrase), table + ": " + row.name());
                    assertThat(other)
                            .as("also the meaning of \"%s\" of %s", phrase, row.name())
                            .isNull();
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"allergens", "organs"})
    void aTableReadInItsOwnPlaceIsUnambiguousInItself(String table) {
        assertThat(rows(table).stream().flatMap(row -> row.phrases().stream()).map(KnowledgeTablesTest::folded))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "conditions, conditions",
        "procedures, procedures",
        "medications, medications",
        "allergens, allergens",
        "organs, conditions"
    })
    void everyBroaderNameExistsAndNoneIsBroaderThanItself(String table, String broaderTable) {
        Map<String, List<String>> broader =
                rows(broaderTable).stream().collect(Collectors.toMap(Row::name, Row::broader));
        for (Row row : rows(table)) {
            assertThat(broader.keySet()).as("broader names of %s", row.name()).containsAll(row.broader());
            var open = new ArrayList<>(row.broader());
            for (int i = 0; i < open.size(); i++) {
                assertThat(open.get(i)).as("a name above %s", row.name()).isNotEqualTo(row.name());
                assertThat(open).as("the names above %s", row.name()).hasSizeLessThan(100);
                open.addAll(broader.get(open.get(i)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conditions",
                "procedures",
                "medications",
                "reproductive",
                "allergens",
                "administrative",
                "organs"
            })
    void namesAndSynonymsAreLowerCaseAndEveryRowHasASource(String table) {
        assertThat(rows(table)).isNotEmpty().allSatisfy(row -> {
            assertThat(row.source()).isNotBlank();
            assertThat(row.synonyms())
                    .allSatisfy(phrase -> assertThat(phrase)
                            .isNotBlank()
                            .isEqualTo(phrase.strip().toLowerCase(Locale.ROOT)));
            if (!CAPITALS.contains(row.name())) {
                assertThat(row.name()).isEqualTo(row.name().toLowerCase(Locale.ROOT));
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            conditions | autoimmune disease, immunodeficiency, hiv, hepatitis b, hepatitis c, tuberculosis
            conditions | active infection, interstitial lung disease, pneumonitis, cns metastases, leptomeningeal disease
            conditions | spinal cord compression, second malignancy, heart failure, myocardial infarction
            conditions | unstable angina, arrhythmia, hypertension, stroke, thromboembolism, bleeding, coagulopathy
            conditions | gastrointestinal perforation, bowel obstruction, inflammatory bowel disease, pleural effusion
            conditions | ascites, pericardial effusion, diabetes, seizure, psychiatric disorder, substance abuse
            conditions | peripheral neuropathy, unresolved toxicity, severe immune-related adverse event
            conditions | liver disease, cirrhosis, kidney disease, copd, oxygen dependence, wound
            conditions | cardiovascular disease, unspecified serious illness
            medications | systemic corticosteroid, immunosuppressant, live vaccine, anticoagulant, antibiotics
            medications | strong CYP3A4 inhibitor, strong CYP3A4 inducer, QT-prolonging drug, growth factor
            medications | transfusion, herbal medicine, antiviral, concurrent anticancer therapy
            procedures | major surgery, organ transplant, allogeneic stem cell transplant, radiotherapy
            procedures | thoracic radiotherapy
            reproductive | pregnant, breastfeeding, contraception, negative pregnancy test
            allergens | study drug, monoclonal antibody
            administrative | consent, compliance, tissue sample, other trial, investigator judgement
            administrative | language, vulnerable, travel, registry
            """)
    void everyNameOfTheAttributeViewIsThere(String table, String names) {
        assertThat(rows(table)).extracting(Row::name).contains(names.split(", "));
    }

    @ParameterizedTest(name = "{1} means {2}")
    @CsvSource({
        "conditions, congestive heart failure, heart failure",
        "conditions, carcinomatous meningitis, leptomeningeal disease",
        "conditions, brain metastasis, cns metastases",
        "conditions, human immunodeficiency virus, hiv",
        "conditions, haemorrhage, bleeding",
        "medications, immunosuppressive therapy, immunosuppressant",
        "procedures, allogeneic hsct, allogeneic stem cell transplant",
        "administrative, written informed consent, consent"
    })
    void usualWordingsAreKnown(String table, String phrase, String name) {
        assertThat(rows(table).stream().filter(row -> row.phrases().contains(phrase)))
                .singleElement()
                .extracting(Row::name)
                .isEqualTo(name);
    }

    /// What is true only of some must not turn others away.
    @ParameterizedTest(name = "{0} need not be {1}")
    @CsvSource({
        "hypothyroidism, autoimmune disease",
        "asthma, copd",
        "transient ischemic attack, stroke",
        "hepatitis b core antibody positive, hepatitis b",
        "latent tuberculosis, active infection",
        "herpes simplex, active infection",
        "sarcoidosis, autoimmune disease"
    })
    void aDoubtfulBroaderNameIsLeftOut(String narrower, String broader) {
        assertThat(rows("conditions").stream().filter(row -> row.name().equals(narrower)))
                .singleElement()
                .satisfies(row -> assertThat(row.broader()).doesNotContain(broader));
    }

    private static List<Row> rows(String table) {
        return cells(table).stream()
                .map(cell -> new Row(cell[0], list(cell[1]), list(cell[2]), cell[3], list(cell[4])))
                .toList();
    }

    private static List<String[]> cells(String table) {
        try (var in = KnowledgeTablesTest.class.getResourceAsStream(table + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("name\t"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("; "));
    }

    /// As texts are matched: case apart, a hyphen as a blank, "/" as a token of its own.
    private static String folded(String phrase) {
        return phrase.toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replaceAll("([^a-z0-9'. ])", " $1 ")
                .replaceAll(" +", " ")
                .strip();
    }
}

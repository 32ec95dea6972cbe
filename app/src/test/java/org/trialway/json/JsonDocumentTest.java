package org.trialway.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trialway.criteria.CriteriaParser;
import org.trialway.interview.Answer;
import org.trialway.interview.Answers;
import org.trialway.interview.Opening;
import org.trialway.knowledge.Approval;
import org.trialway.match.ApprovedOptions;
import org.trialway.match.Evaluator;
import org.trialway.match.Match;
import org.trialway.match.MatchList;
import org.trialway.match.MatchedStudy;
import org.trialway.match.Relevance;
import org.trialway.match.Verdict;
import org.trialway.patient.CaseId;
import org.trialway.patient.Patient;
import org.trialway.registry.RecordReader;
import org.trialway.study.Copy;
import org.trialway.study.Standing;
import org.trialway.study.Study;
import org.trialway.treatment.TreatmentReader;
import tools.jackson.databind.json.JsonMapper;

/// The examples of docs/json.md are what the program writes, key by key. Where a shape changes on purpose, the
/// failing test shows the new example.
class JsonDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/json.md");
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final String SEARCHED = "Searched: two files; not searched: EU CTIS, ISRCTN, ANZCTR";

    private static final String NOTE =
            "anna.json: patient anna-1, /facts/hobby: not a field of the patient form, not used";

    private static final String PATIENT = """
            {"id": "anna-1", "facts": {
              "ecog": {"value": 2, "date": "2026-11-12"},
              "diagnosis": {"cancer": "pleural mesothelioma"}}}
            """;

    private static final String RECORD = """
            {"protocolSection": {
              "identificationModule": {"nctId": "NCT90000007", "briefTitle": "Vaccine G for Mesothelioma"},
              "statusModule": {"overallStatus": "RECRUITING", "statusVerifiedDate": "2026-05"},
              "designModule": {"phases": ["PHASE2"]},
              "eligibilityModule": {"eligibilityCriteria":
                "Inclusion Criteria:\\n\\n* ECOG performance status 0-1\\n* Histology reviewed by the panel"}}}
            """;

    private static final String GIVES = """
            {"protocolSection": {
              "identificationModule": {"nctId": "NCT90000008", "briefTitle": "Second-line drug ZZ-1 with nivolumab"},
              "conditionsModule": {"conditions": ["Pleural Mesothelioma"]},
              "armsInterventionsModule": {
                "armGroups": [
                  {"label": "A", "type": "EXPERIMENTAL", "interventionNames": ["Drug: ZZ-1", "Drug: Nivolumab"]},
                  {"label": "B", "type": "ACTIVE_COMPARATOR", "interventionNames": ["Drug: Ramucirumab"]}],
                "interventions": [
                  {"type": "DRUG", "name": "ZZ-1", "description": "A mesothelin antibody-drug conjugate"},
                  {"type": "DRUG", "name": "Nivolumab"},
                  {"type": "DRUG", "name": "Ramucirumab"},
                  {"type": "RADIATION", "name": "Hemithorax radiation"}]}}}
            """;

    private Patient patient;
    private Study study;
    private Match match;
    private MatchedStudy matched;

    @BeforeEach
    void matchTheExample() throws IOException {
        patient = PatientReader.read("anna.json", new ByteArrayInputStream(PATIENT.getBytes(UTF_8)))
                .patients()
                .getFirst()
                .patient();
        study = RecordReader.read(RECORD.getBytes(UTF_8));
        match = Evaluator.match(study.id(), new CriteriaParser().parse(study), patient, DAY);
        Standing standing = Standing.of(study.status(), new Copy.FromFile(), DAY);
        matched = new MatchedStudy(
                study.titles().brief(), study.design().phases(), study.origin(), standing, Relevance.NAMES_IT, match);
    }

    @Test
    void theListIsAsTheDocumentShowsIt() throws IOException {
        var list = new MatchList(patient.id(), DAY, "mesothelioma", List.of(matched), Map.of(Verdict.COULD_FIT, 3));

        var first = Approval.shown().getFirst();
        var approved = new ApprovedOptions(false, List.of(new ApprovedOptions.Option(first.words(), List.of(first))));

        String json =
                MatchJson.list(list, approved, List.of(matched), SEARCHED, List.of(NOTE), id -> study.eligibility());

        assertShown("match", json);
    }

    @Test
    void theWhyIsAsTheDocumentShowsIt() throws IOException {
        var list = new MatchList(patient.id(), DAY, "", List.of(matched), Map.of());

        String json = MatchJson.why(list, matched, SEARCHED, List.of(), study.eligibility());

        assertShown("match --why", json);
    }

    @Test
    void anInterviewIsAsTheDocumentShowsIt() throws IOException {
        var nobody = new Patient(new CaseId("you"), List.of(), Set.of());
        Answers answers = Answers.NONE.with(Answer.chosen("site", DAY, "pleural"));

        String json = AnswersJson.of(
                nobody.id(), DAY, answers, Opening.next(nobody, answers, DAY), Optional.empty(), SEARCHED);

        assertShown("ask", json);
    }

    @Test
    void whatAStudyGivesIsAsTheDocumentShowsIt() throws IOException {
        Study gives = RecordReader.read(GIVES.getBytes(UTF_8));

        assertShown("classify", ClassificationJson.of(gives, TreatmentReader.read(gives)));
    }

    @Test
    void aVerdictLineIsAsTheDocumentShowsIt() throws IOException {
        String line = VerdictLine.of(patient.id(), match, study.eligibility());

        assertThat(line).isEqualTo(example("eval verdicts"));
    }

    private static void assertShown(String section, String json) throws IOException {
        assertThat(json).doesNotContain("\n");
        var mapper = new JsonMapper();
        String pretty = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(json));
        assertThat(pretty).isEqualTo(example(section));
    }

    /// The first example below a heading.
    private static String example(String section) throws IOException {
        var shown = Pattern.compile("## `" + section + "`\n.*?```json\n(.*?)\n```", Pattern.DOTALL)
                .matcher(Files.readString(DOCUMENT));
        assertThat(shown.find()).as("an example below %s", section).isTrue();
        return shown.group(1);
    }
}

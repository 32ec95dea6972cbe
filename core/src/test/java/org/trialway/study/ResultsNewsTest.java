package org.trialway.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialway.registry.RecordReader;
import org.trialway.study.ResultsNews.Kind;
import org.trialway.text.PartialDate;

class ResultsNewsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final Copy SYNCED = new Copy.Synced(TODAY);

    private static Study study(String status, String end, boolean hasResults) {
        return RecordReader.read("""
                {"protocolSection":{"identificationModule":{"nctId":"NCT00000042"},
                 "statusModule":{"overallStatus":"%s","primaryCompletionDateStruct":{"date":"%s"}}},
                 "hasResults":%s}""".formatted(status, end, hasResults).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}, main end {1}: {2} {3}")
    @CsvSource({
        "COMPLETED,2026-03-10,EXPECTED,2027-03-10",
        "COMPLETED,2025-11-25,EXPECTED,2026-11-25",
        "COMPLETED,2025-11-24,OVERDUE,2026-11-24",
        "COMPLETED,2025-11,EXPECTED,2026-11",
        "COMPLETED,2025-10,OVERDUE,2026-10",
        "TERMINATED,2019,OVERDUE,2020",
        "RECRUITING,2030-01,EXPECTED,2031-01",
        "UNKNOWN,2012-05,OVERDUE,2013-05",
        "COMPLETED,'',NOT_KNOWN,unknown",
        "WITHDRAWN,2012-05,NONE_TO_COME,unknown",
        "AVAILABLE,'',NONE_TO_COME,unknown"
    })
    void theYearAfterTheMainEndDecides(String status, String end, Kind kind, String on) {
        ResultsNews news = ResultsNews.of(study(status, end, false), SYNCED, PartialDate.UNKNOWN, TODAY);

        assertThat(news.kind()).isEqualTo(kind);
        assertThat(news.on()).hasToString(on);
    }

    @Test
    void postedResultsAreTheAnswerWhateverTheDates() {
        ResultsNews news =
                ResultsNews.of(study("COMPLETED", "2012-05", true), SYNCED, PartialDate.parse("2017-01-05"), TODAY);

        assertThat(news.words()).isEqualTo("posted on 2017-01-05");
        assertThat(ResultsNews.of(study("COMPLETED", "2012-05", true), SYNCED, PartialDate.UNKNOWN, TODAY)
                        .words())
                .isEqualTo("posted");
    }

    @Test
    void anOldCopyDoesNotCallResultsOverdue() {
        Study study = RecordReader.read("""
                {"protocolSection":{"identificationModule":{"nctId":"NCT00000042"},
                 "statusModule":{"overallStatus":"COMPLETED","statusVerifiedDate":"2020-07",
                  "primaryCompletionDateStruct":{"date":"2019-08-15"}}}}""".getBytes(StandardCharsets.UTF_8));

        assertThat(ResultsNews.of(study, new Copy.Starter(), PartialDate.UNKNOWN, TODAY)
                        .words())
                .isEqualTo("none in our copy, which is of 2020-07: look in the registry");
        assertThat(ResultsNews.of(study, SYNCED, PartialDate.UNKNOWN, TODAY).kind())
                .isEqualTo(Kind.OVERDUE);
        assertThat(ResultsNews.of(
                                study("COMPLETED", "2019-08-15", false),
                                new Copy.FromFile(),
                                PartialDate.UNKNOWN,
                                TODAY)
                        .words())
                .contains("whose day is not given");
    }

    @Test
    void theWordsSayWhatTheDayIs() {
        assertThat(ResultsNews.of(study("COMPLETED", "2026-03", false), SYNCED, PartialDate.UNKNOWN, TODAY)
                        .words())
                .isEqualTo("expected by 2027-03, a year after the study’s main end");
        assertThat(ResultsNews.of(study("COMPLETED", "2020-03", false), SYNCED, PartialDate.UNKNOWN, TODAY)
                        .words())
                .startsWith("overdue: none in our copy")
                .contains("2021-03");
        assertThat(ResultsNews.of(study("COMPLETED", "", false), SYNCED, PartialDate.UNKNOWN, TODAY)
                        .words())
                .isEmpty();
    }
}

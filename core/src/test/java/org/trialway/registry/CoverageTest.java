package org.trialway.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialway.text.PartialDate;

class CoverageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | | read from files, date not known (0 studies)",
                "12 | 0 | | read from files, date not known (12 studies)",
                "12345 | 0 | 2026-11-24 | as of 2026-11-24 (12,345 studies)",
                "73 | 64 | 2026-11-24 | as of 2026-11-24 (73 studies, 64 of them in our words and not up to date)",
            })
    void itSaysWhatWasSearchedAndAsOfWhen(int studies, int restated, String syncedOn, String words) {
        var day = syncedOn == null ? PartialDate.UNKNOWN : PartialDate.parse(syncedOn);

        assertThat(new Coverage(studies, restated, day).words())
                .isEqualTo("Searched: ClinicalTrials.gov " + words + "; not searched: EU CTIS, ISRCTN, ANZCTR");
    }

    @ParameterizedTest
    @CsvSource({"64, 2026-11-24", "64,"})
    void theStarterSetAloneIsNotCalledARegistryOfADay(int studies, String syncedOn) {
        var day = syncedOn == null ? PartialDate.UNKNOWN : PartialDate.parse(syncedOn);

        assertThat(new Coverage(studies, studies, day).words())
                .startsWith("Searched: a starter set of 64 ClinicalTrials.gov studies in our words, not up to date;")
                .doesNotContain("2026");
    }
}

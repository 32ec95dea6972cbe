package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerformanceRecogniserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ECOG 0-1                                                    | ECOG performance status at most 1
            ECOG performance status of 0 or 1                           | ECOG performance status at most 1
            ECOG PS ≤ 2                                                 | ECOG performance status at most 2
            ECOG performance status 0, 1 or 2                           | ECOG performance status at most 2
            ECOG score: 0–1 points                                      | ECOG performance status at most 1
            Eastern Cooperative Oncology Group (ECOG) PS of less than 2 | ECOG performance status less than 2
            Performance status (WHO) 0 to 2                             | ECOG performance status at most 2
            Zubrod 0-2                                                  | ECOG performance status at most 2
            Performance status of 0-1 (ECOG)                            | ECOG performance status at most 1
            Performance status 0-1 on the ECOG scale                    | ECOG performance status at most 1
            ECOG/WHO performance status no greater than 1               | ECOG performance status at most 1
            No ECOG above 2                                             | ECOG performance status at most 2
            ECOG 0                                                      | ECOG performance status at most 0
            Karnofsky 70-100%                                           | Karnofsky performance status at least 70
            Karnofsky performance status (KPS) of at least 70           | Karnofsky performance status at least 70
            KPS 60% or greater                                          | Karnofsky performance status at least 60
            Performance status ≥ 70%                                    | Karnofsky performance status at least 70
            Lansky ≥ 50                                                 | Lansky play-performance score at least 50
            Karnofsky or Lansky score ≥ 50 | either Karnofsky performance status at least 50; or Lansky play-performance score at least 50
            ECOG 0-2 (Karnofsky ≥ 60%)     | either ECOG performance status at most 2; or Karnofsky performance status at least 60
            ECOG ≤ 1 or Karnofsky ≥ 70     | either ECOG performance status at most 1; or Karnofsky performance status at least 70
            Zubrod 0-1 Karnofsky 80-100%   | either ECOG performance status at most 1; or Karnofsky performance status at least 80
            ECOG 0-1 and Karnofsky ≥ 80    | ECOG performance status at most 1; and Karnofsky performance status at least 80
            Good performance status (ECOG 0-1) within 14 days before registration | ECOG performance status at most 1
            """)
    void readsScalesInManySpellings(String item, String expected) {
        assertThat(Reads.required(item)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ECOG > 2                      | ECOG performance status at most 2
            ECOG of 2 or more             | ECOG performance status less than 2
            Karnofsky below 70%           | Karnofsky performance status at least 70
            ECOG 0-1                      | ? ECOG performance status more than 1
            Must have an ECOG of 0 to 1   | ? ECOG performance status more than 1
            """)
    void turnsExclusionsRoundAndDoubtsInclusionsAmongThem(String item, String expected) {
        assertThat(Reads.excluded(item)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ECOG 0-1 (2 allowed if due to the tumour) | ? ECOG performance status at most 1
            ECOG 0-1 unless due to arthritis          | ? ECOG performance status at most 1
            ECOG 7                                    | ?
            Karnofsky 75                              | ?
            ECOG 2                                    | ?
            ECOG at least 2                           | ? ECOG performance status at least 2
            """)
    void doubtsWhatItDoesNotWhollyRead(String item, String expected) {
        assertThat(Reads.required(item)).isEqualTo(expected);
    }
}

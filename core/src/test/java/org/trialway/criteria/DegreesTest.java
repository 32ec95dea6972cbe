package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DegreesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Uncontrolled tracheal infection | active infection
            Radiotherapy to the elbow | radiotherapy
            Hepatitis B with detectable virus | hepatitis B
            Planned splenectomy | splenectomy
            Anticipated need for major surgery | major surgery
            Severe hypersensitivity to cisplatin | cisplatin
            Peripheral neuropathy of grade 2 or higher | peripheral neuropathy
            """)
    void whatNarrowsANameIsKeptWithIt(String item, String name) {
        assertThat(Reads.excluded(item)).containsIgnoringCase(name).endsWith("(in the degree the study words)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Active, known or suspected autoimmune disease | ? no autoimmune disease
            Prior or concurrent asthma | ? no asthma
            Pancreatitis (as judged by the physician in charge) | ? no pancreatitis
            Pancreatitis (of any grade at all) | ? no pancreatitis
            """)
    void whatCoversAllNarrowsNothing(String item, String read) {
        assertThat(Reads.excluded(item).replace("? ", "")).isEqualTo(read.replace("? ", ""));
    }
}

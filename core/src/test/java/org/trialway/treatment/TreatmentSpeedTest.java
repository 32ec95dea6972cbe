package org.trialway.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.trialway.study.Study;

/// A registry is classified in a minute. The floor leaves room for slow machines: 30,000 a second are usual.
class TreatmentSpeedTest {

    private static final int STUDIES = 20_000;
    private static final double FEWEST_A_SECOND = 5_000;

    @Test
    void thousandsOfStudiesAreClassifiedASecond() {
        Study study = AStudy.study()
                .titled("A phase 2 study of pembrolizumab with carboplatin and pemetrexed in pleural mesothelioma")
                .arm("Pembrolizumab and chemotherapy", "EXPERIMENTAL", "Drug: Pembrolizumab", "Drug: Carboplatin")
                .arm("Chemotherapy", "ACTIVE_COMPARATOR", "Drug: Carboplatin", "Drug: Pemetrexed")
                .giving("Pembrolizumab", "MK-3475", "Keytruda")
                .giving("Carboplatin")
                .giving("Pemetrexed", "Alimta")
                .made();
        classify(study);

        assertThat(classify(study)).isGreaterThan(FEWEST_A_SECOND);
    }

    private static double classify(Study study) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        int immune = 0;
        for (int i = 0; i < STUDIES; i++) {
            immune += TreatmentReader.read(study).isImmunotherapy() ? 1 : 0;
        }
        assertThat(immune).isEqualTo(STUDIES);
        return STUDIES / ((threads.getCurrentThreadCpuTime() - start) / 1e9);
    }

    @Test
    void aHostileNameCostsTimeInStepWithItsLength() {
        String name = "anti-PD-(L)1 CAR-T + ".repeat(5_000);

        assertThat(AStudy.study().giving(name).read().isImmunotherapy()).isTrue();
    }
}

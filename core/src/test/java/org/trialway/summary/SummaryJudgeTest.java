package org.trialway.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialway.match.Because;
import org.trialway.match.Unmentioned;
import org.trialway.note.NoteReader;
import org.trialway.note.NoteReading;
import org.trialway.patient.CaseId;
import org.trialway.text.PartialDate;

class SummaryJudgeTest {

    private static final String WOMAN = """
            0. A 63-year-old woman with hypertension and gout comes with fever for 2 days and a productive cough.
            1. She denies asthma.
            2. She currently takes apixaban.
            3. Her blood pressure is 118/76 mm Hg and her creatinine is 0.9 mg/dL.
            4. She had a stroke 3 years ago.
            5. She will give informed consent and will comply with the study.
            """;

    private static final String MAN = "0. A 40-year-old man with asthma.";

    private final SummaryJudge judge = new SummaryJudge();

    private Judgement judge(String note, String criterion, boolean isExclusion, Unmentioned policy) {
        NoteReading reading = new NoteReader().read(new CaseId("n"), note, PartialDate.UNKNOWN);
        return judge.judge(criterion, isExclusion, reading, policy);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "in|Age 18 to 75 years|MET|0",
                "ex|Under 18 years of age|NOT_MET|0",
                "in|Male and female|MET|0",
                "in|Signed informed consent|MET|5",
                "ex|Unable to give informed consent|NOT_MET|5",
                "in|Patients with hypertension|MET|0",
                "in|Hypertension or diabetes|MET|0",
                "in|Hypertension and asthma|NOT_MET|1",
                "in|Moderate gout|UNKNOWN|0",
                "ex|Severe gout|NOT_MET|",
                "ex|Asthma|NOT_MET|1",
                "in|Fever for more than one week|NOT_MET|0",
                "ex|Stroke within 6 months|NOT_MET|4",
                "ex|Treatment with anticoagulants|MET|2",
                "ex|Hypersensitivity to apixaban|NOT_MET|",
                "ex|Systolic blood pressure < 90 mm Hg|NOT_MET|3",
                "in|Serum creatinine less than 1.5 mg/dL|MET|3",
                "ex|Serum creatinine > 3.0 mg/dL|NOT_MET|3",
                "in|Hemoglobin at least 9 g/dL|UNKNOWN|",
                "ex|Cirrhosis|NOT_MET|",
                "in|Cirrhosis|UNKNOWN|",
                "in|Undergoing hemodialysis|NOT_MET|",
                "in|Community-acquired pneumonia|UNKNOWN|0",
                "ex|Any illness that would interfere with the study, in the investigator's opinion|UNKNOWN|",
                "ex|Participation in another clinical trial|NOT_MET|",
                "ex|Pregnant or breast-feeding women|NOT_APPLICABLE|",
                "ex|None|NOT_MET|",
            })
    void aFullSummaryIsJudgedByFamilies(String side, String criterion, Holding expected, String sentences) {
        Judgement judgement = judge(WOMAN, criterion, side.equals("ex"), Unmentioned.COMPLETE_SUMMARY);

        assertThat(judgement.holding()).isEqualTo(expected);
        assertThat(judgement.sentences()).hasToString(sentences == null ? "[]" : "[" + sentences + "]");
    }

    @Test
    void whatAFullSummaryLeavesOutIsAssumedAbsentAndSaysSo() {
        assertThat(judge(WOMAN, "Cirrhosis", true, Unmentioned.COMPLETE_SUMMARY).because())
                .isEqualTo(Because.ASSUMED_ABSENT);
        assertThat(judge(WOMAN, "Cirrhosis", true, Unmentioned.ASK).holding()).isEqualTo(Holding.UNKNOWN);
    }

    @Test
    void anAbsenceThatIsOnlyAssumedNeverMeetsWhatIsAskedFor() {
        Judgement judgement = judge(WOMAN, "No cirrhosis", false, Unmentioned.COMPLETE_SUMMARY);

        assertThat(judgement.holding()).isEqualTo(Holding.UNKNOWN);
        assertThat(judgement.because()).isEqualTo(Because.ASSUMED_ABSENT);
    }

    @Test
    void underAskOnlyWhatTheNoteSaysDecides() {
        assertThat(judge(WOMAN, "Asthma", true, Unmentioned.ASK).holding()).isEqualTo(Holding.NOT_MET);
        assertThat(judge(WOMAN, "Undergoing hemodialysis", false, Unmentioned.ASK)
                        .holding())
                .isEqualTo(Holding.UNKNOWN);
    }

    @Test
    void pregnancyIsNoConcernOfAManAndOpenForAYoungWoman() {
        assertThat(judge(MAN, "Pregnancy", true, Unmentioned.ASK).because()).isEqualTo(Because.NOT_APPLICABLE);
        assertThat(judge("0. A 30-year-old woman.", "Pregnancy", true, Unmentioned.COMPLETE_SUMMARY)
                        .holding())
                .isEqualTo(Holding.UNKNOWN);
    }

    @Test
    void oneNounForSeveralOrgansCountsForEach() {
        assertThat(Coordination.expanded("Renal or hepatic disease")).isEqualTo("Renal disease or hepatic disease");
        assertThat(Coordination.expanded("cardiac, renal or liver failure"))
                .isEqualTo("cardiac failure, renal failure or liver failure");
    }

    @Test
    void aTimeAskedForIsReadAsAWindowOrALength() {
        assertThat(Window.of("Stroke within the last 6 months")).isEqualTo(new Window(180, 0));
        assertThat(Window.of("Cough for more than 3 weeks")).isEqualTo(new Window(0, 21));
        assertThat(Window.of("Gout")).isEqualTo(new Window(0, 0));
    }
}

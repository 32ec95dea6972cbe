package org.trialway.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialway.patient.Fact.Sex.Recorded;

class PersonReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A 58-year-old woman with a cough.|58|FEMALE",
                "58 yo F with a cough.|58|FEMALE",
                "This 61 y/o M fell.|61|MALE",
                "71 year old gentleman, retired.|71|MALE",
                "A man aged 44 years.|44|MALE",
                "Mrs K., age 39, feels well.|39|FEMALE",
                "The 15yo girl came with her mother.|15|FEMALE",
            })
    void ageAndSexInTheirUsualForms(String words, double years, Recorded sex) {
        Person person = PersonReader.read(SentenceSplitter.split(words));

        assertThat(person.ageYears()).isCloseTo(years, within(0.01));
        assertThat(person.sex()).isEqualTo(sex);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"A 6-month-old male infant.|182.4", "3 weeks old, a girl.|21", "A newborn boy.|1"})
    void infantsAreCountedInDays(String words, double days) {
        assertThat(PersonReader.read(SentenceSplitter.split(words)).ageDays()).isCloseTo(days, within(0.1));
    }

    @Test
    void withoutANounThePronounsSayTheSex() {
        Person person =
                PersonReader.read(SentenceSplitter.split("Aged 50. She walks with a stick. Her heart is fine."));

        assertThat(person.sex()).isEqualTo(Recorded.FEMALE);
        assertThat(person.sexSentence()).isEqualTo(1);
    }

    @Test
    void howLongAnIllnessLastsIsNoAge() {
        Person person = PersonReader.read(SentenceSplitter.split("Cough for 12 years."));

        assertThat(person.hasAge()).isFalse();
        assertThat(person.sex()).isNull();
    }
}

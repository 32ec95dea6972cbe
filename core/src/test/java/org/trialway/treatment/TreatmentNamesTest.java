package org.trialway.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialway.knowledge.Agent;
import org.trialway.knowledge.TreatmentClass;
import org.trialway.treatment.TreatmentNames.Meaning;

class TreatmentNamesTest {

    private static String meaningOf(String typed) {
        return TreatmentNames.meaning(typed).map(TreatmentNamesTest::words).orElse("nothing");
    }

    private static String words(Meaning meaning) {
        return switch (meaning) {
            case Meaning.OfAgent of -> of.agent().name();
            case Meaning.OfTarget of -> of.target().symbol();
            case Meaning.OfClass of -> of.kind().words();
        };
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            pembrolizumab              | pembrolizumab
            PEMBROLIZUMAB              | pembrolizumab
            Keytruda™                  | pembrolizumab
            Keytruda®                  | pembrolizumab
            MK-3475                    | pembrolizumab
            mk 3475                    | pembrolizumab
            MK3475                     | pembrolizumab
            bevacizumab-abcd           | bevacizumab
            cemiplimab-rwlc            | cemiplimab
            interferon-α               | interferon alfa
            Interferon alfa            | interferon alfa
            SS1P                       | SS1P
            anti-PD1                   | PDCD1
            anti-PD-1                  | PDCD1
            anti-PD-(L)1               | PDCD1
            Anti PD-L1                 | CD274
            mesothelin                 | MSLN
            CTLA-4                     | CTLA4
            5T4                        | TPBG
            immune checkpoint inhibitor  | immune checkpoint inhibitor
            Immune checkpoint inhibitors | immune checkpoint inhibitor
            oncolytic viruses          | oncolytic virus
            monoclonal antibodies      | monoclonal antibody
            CAR-T cells                | adoptive cell transfer
            immune-checkpoint-inhibitor | immune checkpoint inhibitor
            """)
    void aNameIsKnownHoweverItIsTyped(String typed, String meant) {
        assertThat(meaningOf(typed)).isEqualTo(meant);
    }

    /// A code counts as a whole only, and a short one in its own letters only.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "™",
                "MK-34751",
                "XMK-3475",
                "pembrolizumabs disease",
                "nivolumab and something",
                "anti",
                "anti-inflammatory",
                "of",
                "cami",
                "zzzz-abcd",
                "'; drop table"
            })
    void whatIsNoNameMeansNothing(String typed) {
        assertThat(meaningOf(typed)).isEqualTo("nothing");
    }

    /// Short codes of the table inside longer words of a record.
    @ParameterizedTest
    @ValueSource(
            strings = {"CAMI-2 tablet", "Camino", "I-DXdose", "RC480", "SS1PX", "TIGITAL", "LAGOON", "WT10", "ILXX"})
    void aShortCodeInsideAnotherWordIsNoTreatment(String name) {
        assertThat(AStudy.study().giving(name).read().experimental())
                .noneMatch(each -> each.basis() != Treatment.Basis.RECORD);
    }

    @Test
    void everyAgentAndClassHasAnAddressOfItsOwnThatLeadsToIt() {
        var seen = new HashSet<String>();
        Stream.concat(
                        Agent.all().stream().map(Agent::name),
                        Stream.of(TreatmentClass.values()).map(TreatmentClass::words))
                .forEach(name -> {
                    String address = TreatmentNames.address(name);
                    assertThat(address).matches("[a-z0-9]+(-[a-z0-9]+)*");
                    assertThat(seen.add(address)).as(name).isTrue();
                    assertThat(meaningOf(address)).as(address).isEqualTo(name);
                });
    }

    @Test
    void everyNameInTheTableLeadsToItsAgent() {
        assertThat(Agent.all())
                .allSatisfy(agent -> Stream.of(agent.synonyms(), agent.exact())
                        .flatMap(names -> names.stream())
                        .forEach(name -> assertThat(meaningOf(name)).as(name).isEqualTo(agent.name())));
    }
}

package org.trialway.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tables of agents, targets and kinds of immune treatment hold together.
class AgentTablesTest {

    private static final int SHORTEST_IN_ANY_CASE = 3;

    @Test
    void everyTargetOfAnAgentIsExplained() {
        Set<String> explained = Target.all().stream().map(Target::symbol).collect(Collectors.toSet());

        assertThat(Agent.all())
                .isNotEmpty()
                .allSatisfy(agent ->
                        assertThat(explained).as("targets of %s", agent.name()).containsAll(agent.targets()));
    }

    @Test
    void aNameMeansOneAgent() {
        assertThat(Agent.all().stream()
                        .flatMap(agent -> Stream.concat(
                                        Stream.of(agent.name()),
                                        Stream.concat(agent.synonyms().stream(), agent.exact().stream()))
                                .map(AgentTablesTest::folded)
                                .distinct()))
                .doesNotHaveDuplicates();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\-]+", "");
    }

    @Test
    void aSymbolStandsOnce() {
        assertThat(Target.all()).extracting(Target::symbol).doesNotHaveDuplicates();
    }

    @Test
    void veryShortCodesCountInTheirOwnLettersOnly() {
        assertThat(Agent.all().stream().flatMap(agent -> agent.synonyms().stream()))
                .allMatch(name -> folded(name).length() >= SHORTEST_IN_ANY_CASE);
    }

    @Test
    void theSourceSaysWhereOrThatNothingConfirmsIt() {
        assertThat(Agent.all())
                .allSatisfy(
                        agent -> assertThat(agent.source())
                                .matches(
                                        "unconfirmed|medical usage|NCI Drug Dictionary.*|NCIt C\\d+|registry record NCT\\d{8}.*"));
    }

    @Test
    void everyKindIsExplainedOnceInItsOrder() {
        assertThat(ClassFacts.all()).extracting(ClassFacts::kind).containsExactly(TreatmentClass.values());
        assertThat(ClassFacts.all()).allSatisfy(facts -> {
            assertThat(Stream.of(facts.works(), facts.benefits(), facts.risks()))
                    .allMatch(words -> words.endsWith("."));
            assertThat(facts.sameDay()).doesNotEndWith(".");
            assertThat(facts.sources()).allMatch(Source::isShown);
            assertThat(facts).isEqualTo(ClassFacts.of(facts.kind()));
        });
        assertThat(ClassFacts.all().stream().filter(ClassFacts::classic).map(ClassFacts::kind))
                .containsExactly(
                        TreatmentClass.MONOCLONAL_ANTIBODY,
                        TreatmentClass.CHECKPOINT_INHIBITOR,
                        TreatmentClass.CANCER_VACCINE,
                        TreatmentClass.CELL_TRANSFER);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nivolumab, immune checkpoint inhibitor, PDCD1, true",
        "bevacizumab, monoclonal antibody, VEGFA, true",
        "SS1P, immunotoxin, MSLN, true",
        "denosumab, , , true"
    })
    void anAgentHasItsClassAndTarget(String name, String kind, String target, boolean confirmed) {
        Agent agent = Agent.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();

        assertThat(agent.classes().stream().map(TreatmentClass::words))
                .isEqualTo(Stream.ofNullable(kind).toList());
        assertThat(agent.targets()).isEqualTo(Stream.ofNullable(target).toList());
        assertThat(agent.isImmunotherapy()).isEqualTo(kind != null);
        assertThat(agent.isConfirmed()).isEqualTo(confirmed);
    }

    @Test
    void aTableOfAnotherShapeIsRefused() {
        assertThatThrownBy(() -> TableRows.read("agents.tsv", 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Expected 3");
    }
}

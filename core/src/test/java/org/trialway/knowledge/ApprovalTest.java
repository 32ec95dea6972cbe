package org.trialway.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trialway.knowledge.Concept.Kind;

/// The table of approvals holds together, and what nobody looked up is not shown.
class ApprovalTest {

    @Test
    void whatIsShownWasSaidByAnAgencyAndCanBeFoundAgain() {
        assertThat(Approval.shown()).hasSizeGreaterThan(5).allSatisfy(each -> {
            assertThat(each.source().kind()).isIn(Source.Kind.REGULATOR, Source.Kind.PRIMARY);
            assertThat(each.address()).startsWith("https://");
            assertThat(each.use()).isNotBlank();
        });
        assertThat(Approval.all()).anyMatch(each -> !each.source().isShown());
    }

    @Test
    void everyAgentCancerAndCellTypeIsInItsTable() {
        Set<String> agents = Agent.all().stream()
                .filter(Agent::isImmunotherapy)
                .map(Agent::name)
                .collect(Collectors.toSet());

        assertThat(Approval.all()).allSatisfy(each -> {
            assertThat(agents).containsAll(each.agents());
            assertThat(each.cancer().isEmpty()
                            || Concepts.all().named(Kind.CANCER, each.cancer()).isPresent())
                    .as(each.cancer())
                    .isTrue();
            assertThat(each.cellTypes())
                    .allMatch(type -> Concepts.all().named(Kind.HISTOLOGY, type).isPresent());
        });
    }

    @Test
    void theTwoApprovalsOfMesotheliomaInAmericaHaveTheirDays() {
        assertThat(Approval.shown())
                .filteredOn(each -> each.country().equals("United States"))
                .extracting(Approval::dateWords)
                .containsExactly("2020-10-02", "2024-09-17");
        assertThat(Approval.shown()).extracting(Approval::dateWords).contains("day not given in the source");
    }

    @Test
    void aCellThatIsNoSourceIsRefused() {
        assertThatThrownBy(() -> Sources.one("regulator, FDA"))
                .hasMessageContaining("Expected kind, date and citation");
        assertThatThrownBy(() -> Sources.one("rumour, 2020, somebody")).hasMessageContaining("\"rumour\" is no kind");
    }
}

package org.trialway.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import org.junit.jupiter.api.Test;
import org.trialway.match.Unmentioned;
import org.trialway.summary.SummaryJudge;

/// That a thing counts as absent because nobody spoke of it is for clinicians and measurements: no patient's
/// route may choose it.
class FullSummaryTest {

    private static final String[] PATIENTS_ROUTES = {
        "org.trialway.web..",
        "org.trialway.interview..",
        "org.trialway.fhir..",
        "org.trialway.search..",
        "org.trialway.store.."
    };

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.trialway");

    private static final DescribedPredicate<JavaFieldAccess> FULL = DescribedPredicate.describe(
            "the policy complete summary",
            access -> access.getTargetOwner().isEquivalentTo(Unmentioned.class)
                    && access.getName().equals(Unmentioned.COMPLETE_SUMMARY.name()));

    @Test
    void noPatientsRouteTakesANoteForAFullSummary() {
        assertThat(classes.contain("org.trialway.web.MatchPages")).isTrue();
        assertThat(classes.get("org.trialway.summary.Subject").getFieldAccessesFromSelf())
                .anyMatch(FULL);

        noClasses()
                .that()
                .resideInAnyPackage(PATIENTS_ROUTES)
                .should()
                .accessFieldWhere(FULL)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(SummaryJudge.class)
                .check(classes);
    }
}

package org.trialway.summary;

import java.util.Set;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;

/// Which names are of treatments, which a full summary would mention, and which of tests, which it may leave
/// out.
final class Treatments {

    /// States that are treatments under the name of a condition.
    private static final Set<String> STATES = Set.of(
            "dependence on mechanical ventilation",
            "vasopressor support",
            "oxygen dependence",
            "hospice",
            "tube feeding dependence",
            "parenteral nutrition dependence",
            "pressure support",
            "fluid resuscitation");

    private static final Set<String> TESTS = Set.of(
            "biopsy",
            "endoscopy",
            "bronchoscopy",
            "colonoscopy",
            "cystoscopy",
            "lumbar puncture",
            "computed tomography",
            "magnetic resonance imaging",
            "positron emission tomography",
            "echocardiography",
            "mammography",
            "pulmonary function test",
            "bone scan",
            "muga scan",
            "bronchoalveolar lavage",
            "thoracoscopy",
            "laparoscopy");

    private static final Set<Set<String>> OPPOSITES = Set.of(
            Set.of("never smoker", "tobacco use"),
            // By size: up to 3 cm is a nodule, more is a mass (Fleischner Society glossary, Radiology 2008;246:697).
            Set.of("lung mass", "lung nodule"));

    private Treatments() {}

    static boolean isTreatment(Concept concept) {
        return switch (concept.kind()) {
            case PROCEDURE -> !isTest(concept);
            case MEDICINE, THERAPY -> true;
            case CONDITION -> STATES.contains(concept.name());
            case CANCER, HISTOLOGY, EXTENT, BIOMARKER, BIOMARKER_STATE, REPRODUCTIVE, ALLERGEN, ADMINISTRATIVE -> false;
        };
    }

    static boolean isTest(Concept concept) {
        return concept.kind() == Kind.PROCEDURE
                && (TESTS.contains(concept.name())
                        || Concepts.ofMedicine().isA(concept, new Concept(Kind.PROCEDURE, "biopsy")));
    }

    /// Whether having the one excludes having the other.
    static boolean areOpposite(Concept one, Concept other) {
        return one.kind() == other.kind()
                && !one.equals(other)
                && OPPOSITES.stream().anyMatch(pair -> isOne(one, pair) && isOne(other, pair));
    }

    private static boolean isOne(Concept concept, Set<String> names) {
        return names.stream().anyMatch(name -> Concepts.ofMedicine().isA(concept, new Concept(concept.kind(), name)));
    }
}

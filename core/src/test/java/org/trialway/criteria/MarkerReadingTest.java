package org.trialway.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Markers of a tumour and the states that texts ask for; texts are ours.
class MarkerReadingTest {

    private static String markers(String item) {
        Criterion required =
                EntryReader.read("Inclusion Criteria:\n\n* " + item).getFirst().required();
        var words = new StringBuilder();
        for (Criterion leaf : Leaves.of(required)) {
            if (leaf instanceof Criterion.Marker marker) {
                words.append(words.isEmpty() ? "" : "; ")
                        .append(marker.marker())
                        .append(' ')
                        .append(marker.state());
                if (!Double.isNaN(marker.threshold())) {
                    words.append(' ')
                            .append(marker.comparison().sign())
                            .append(' ')
                            .append(marker.threshold());
                    words.append(marker.unit());
                }
            }
        }
        return words.toString();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "HER2-positive tumour | ERBB2 POSITIVE",
                "HER2 IHC 3+ or 2+ | ERBB2 POSITIVE >= 2.0IHC",
                "HER2-negative, low-expressing or non-expressing | ERBB2 NEGATIVE; ERBB2 LOW",
                "Positive immunohistochemical staining for WT-1 in more than half | WT1 POSITIVE",
                "WT-1 positive (greater than 10% of cells) | WT1 POSITIVE > 10.0%",
                "PD-L1 TPS ≥ 50% | CD274 ANY >= 50.0%",
                "PD-L1 CPS ≥ 10 | CD274 ANY >= 10.0",
                "Known PD-L1 status | CD274 ANY",
                "EGFR or ALK rearrangement | EGFR FUSION; ALK FUSION",
                "KRAS G12C mutation | KRAS G12C MUTATED",
                "BRAF V600E wild type | BRAF V600E WILD_TYPE",
                "KRAS wild-type disease | KRAS WILD_TYPE",
                "MSI-H or dMMR | MSI HIGH; MSI DEFICIENT",
                "CD19+ lymphoma | CD19 POSITIVE",
                "B7-H3/CD276 positivity ≥ 20% | CD276 POSITIVE >= 20.0%",
            })
    void aStateIsReadInTheOrderItStands(String item, String markers) {
        assertThat(markers(item)).isEqualTo(markers);
    }

    @Test
    void theGeneThatSoundsLikeAStateIsNoWildType() {
        assertThat(markers("Expression of WT-1")).doesNotContain("WILD_TYPE");
    }

    @Test
    void theFiltrationRateInCapitalsIsNoGene() {
        assertThat(Reads.required("EGFR ≥ 60 mL/min")).startsWith("creatinine clearance");
    }

    @Test
    void absenceHoldsForEachMarkerOfItsRow() {
        String required = EntryReader.read(
                        "Inclusion Criteria:\n\n"
                                + "* Absence of sensitizing EGFR mutations and ALK (anaplastic lymphoma kinase) and ROS1 rearrangements")
                .getFirst()
                .required()
                .toString();
        assertThat(required.split("Not\\[", -1)).hasSize(4);
    }
}

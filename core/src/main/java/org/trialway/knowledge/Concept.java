package org.trialway.knowledge;

/// One thing that eligibility texts and patients' charts name in many ways, under the one name we keep it by.
///
/// @param name the plain name, spelled as its table spells it, e.g. `anti-PD-1/PD-L1` or `pleural mesothelioma`
public record Concept(Kind kind, String name) {

    /// What sort of thing it is. Each kind has its own table, and a name is a name within its kind only.
    public enum Kind {
        /// Cancer treatments: agents and the classes they belong to.
        THERAPY("therapies"),
        CANCER("cancers"),
        /// Cell types, e.g. `epithelioid`.
        HISTOLOGY("histologies"),
        /// How far a cancer has come, e.g. `unresectable`.
        EXTENT("extents"),
        /// Genes and other markers of a tumour, by HGNC symbol where there is one.
        BIOMARKER("biomarkers"),
        /// What a test says of a biomarker, e.g. `mutated`.
        BIOMARKER_STATE("biomarker-states"),
        /// Illnesses and states of health other than the cancer itself.
        CONDITION("conditions"),
        PROCEDURE("procedures"),
        /// Medicines other than cancer treatments.
        MEDICINE("medications"),
        REPRODUCTIVE("reproductive"),
        /// What a person may be allergic to; read only where a text speaks of allergy.
        ALLERGEN("allergens"),
        /// Points about running the study rather than about health.
        ADMINISTRATIVE("administrative");

        private final String table;

        Kind(String table) {
            this.table = table;
        }

        /// The file of its table beside this class, without `.tsv`.
        String table() {
            return table;
        }
    }
}

package org.trialway.fhir;

/// What a code says, in the names of our own tables.
///
/// @param name a concept's name, a laboratory test's code, a stage, an answer; empty where the kind says it all
/// @param detail the cell type of a cancer, what a marker's test tells, the scale of a grade; may be empty
record Meaning(Kind kind, String name, String detail) {

    /// What sort of thing a code stands for: the first column of `codes.tsv`.
    enum Kind {
        CANCER,
        /// A place the cancer has spread to; without a name, that it has spread.
        METASTASIS,
        PLACE,
        HISTOLOGY,
        STAGE,
        /// A stage group is told here.
        GROUP,
        /// T, N or M is told here.
        CATEGORY,
        PERFORMANCE,
        /// A point on a performance scale.
        GRADE,
        CONDITION,
        REPRODUCTIVE,
        PREGNANCY,
        LAB,
        MARKER,
        VARIANT,
        GENE,
        HLA,
        DISEASE_STATUS,
        ANSWER,
        THERAPY,
        MEDICINE,
        PROCEDURE
    }
}

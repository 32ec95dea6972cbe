package org.trialway.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of immune treatment: a closed list, in the words the attribute view uses.
///
/// A checkpoint antibody is [#CHECKPOINT_INHIBITOR] and not [#MONOCLONAL_ANTIBODY] as well.
public enum TreatmentClass {
    MONOCLONAL_ANTIBODY("monoclonal antibody"),
    CHECKPOINT_INHIBITOR("immune checkpoint inhibitor"),
    CANCER_VACCINE("therapeutic cancer vaccine"),
    CELL_TRANSFER("adoptive cell transfer"),
    T_CELL_ENGAGER("bispecific T-cell engager"),
    ANTIBODY_DRUG_CONJUGATE("antibody-drug conjugate"),
    ONCOLYTIC_VIRUS("oncolytic virus"),
    CYTOKINE("cytokine"),
    IMMUNE_AGONIST("immune agonist"),
    IMMUNOTOXIN("immunotoxin"),
    OTHER("other immunotherapy");

    private final String words;

    TreatmentClass(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// The class that goes by these words, or empty; case does not matter.
    public static Optional<TreatmentClass> called(String words) {
        String asked = words.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> each.words.toLowerCase(Locale.ROOT).equals(asked))
                .findFirst();
    }
}

package org.trialway.patient;

import java.util.List;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.text.PartialDate;

/// One thing we were told about a person. To say that something is absent is a fact; not to say it is none.
///
/// No fact prints its values: [Object#toString] gives the kind of fact only.
public sealed interface Fact {

    Provenance provenance();

    /// The day of birth, which may be partial.
    record BirthDate(PartialDate date, Provenance provenance) implements Fact {
        @Override
        public String toString() {
            return "BirthDate";
        }
    }

    /// Age in whole completed years on the provenance's day (the file's day when it has none).
    record AgeOn(int years, Provenance provenance) implements Fact {
        public AgeOn {
            if (years < 0 || years > 130) {
                throw new IllegalArgumentException("an age lies between 0 and 130 years");
            }
        }

        @Override
        public String toString() {
            return "AgeOn";
        }
    }

    /// Sex as recorded for care.
    record Sex(Recorded recorded, Provenance provenance) implements Fact {
        public enum Recorded {
            FEMALE,
            MALE
        }

        @Override
        public String toString() {
            return "Sex";
        }
    }

    record PerformanceStatus(PerformanceScale scale, int value, Provenance provenance) implements Fact {
        public PerformanceStatus {
            if (!scale.admits(value)) {
                throw new IllegalArgumentException("the value is not on the %s scale".formatted(scale));
            }
        }

        @Override
        public String toString() {
            return "PerformanceStatus";
        }
    }

    /// A measured value in [Lab#unit()].
    ///
    /// @param upperLimit that laboratory's upper limit of normal in the same unit, NaN when not known
    /// @param lowerLimit that laboratory's lower limit of normal in the same unit, NaN when not known
    record LabResult(Lab lab, double value, double upperLimit, double lowerLimit, Provenance provenance)
            implements Fact {
        public LabResult {
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("a result of %s is a number of 0 or more".formatted(lab));
            }
            if (upperLimit <= 0 || lowerLimit < 0) {
                throw new IllegalArgumentException("a normal limit of %s is more than 0, or NaN".formatted(lab));
            }
        }

        @Override
        public String toString() {
            return "LabResult";
        }
    }

    /// A laboratory result whose unit we cannot turn into [Lab#unit()]; it stays unknown and is told to the person.
    record UnusableLab(Lab lab, Provenance provenance) implements Fact {
        @Override
        public String toString() {
            return "UnusableLab";
        }
    }

    /// The cancer in plain lower-case words. Histology and stage are empty when not told.
    record Cancer(String name, String histology, String stage, PartialDate diagnosed, Provenance provenance)
            implements Fact {
        @Override
        public String toString() {
            return "Cancer";
        }
    }

    /// One word on how far the cancer has come: unresectable, resected, locally advanced, metastatic, recurrent,
    /// progressed or newly diagnosed.
    record Extent(String word, Provenance provenance) implements Fact {
        @Override
        public String toString() {
            return "Extent";
        }
    }

    record Metastasis(String place, Provenance provenance) implements Fact {
        @Override
        public String toString() {
            return "Metastasis";
        }
    }

    /// Whether there is disease that scans can measure.
    record Measurable(boolean present, Provenance provenance) implements Fact {
        @Override
        public String toString() {
            return "Measurable";
        }
    }

    /// A systemic treatment.
    ///
    /// @param line 1 for the first line, 0 when not told
    /// @param end unknown when it goes on or was not told
    /// @param ongoing whether it is still given
    record Therapy(
            List<String> agents,
            int line,
            String route,
            PartialDate start,
            PartialDate end,
            boolean ongoing,
            String best,
            String outcome,
            Provenance provenance)
            implements Fact {
        public Therapy {
            agents = List.copyOf(agents);
        }

        @Override
        public String toString() {
            return "Therapy";
        }
    }

    record Procedure(String name, PartialDate on, Provenance provenance) implements Fact {
        @Override
        public String toString() {
            return "Procedure";
        }
    }

    /// Another illness or finding that was asked about.
    record Condition(String name, boolean present, String note, Provenance provenance) implements Fact {
        @Override
        public String toString() {
            return "Condition";
        }
    }

    /// A current medicine in plain words, with its dose where known.
    record Medication(String words, Provenance provenance) implements Fact {
        @Override
        public String toString() {
            return "Medication";
        }
    }

    /// A test result on tumour or blood. State is empty and value NaN when not told. A marker without a fact was not
    /// tested.
    record Biomarker(String name, String state, double value, String unit, Provenance provenance) implements Fact {
        @Override
        public String toString() {
            return "Biomarker";
        }
    }

    record HlaAllele(String allele, Provenance provenance) implements Fact {
        @Override
        public String toString() {
            return "HlaAllele";
        }
    }

    /// A point about pregnancy and birth control.
    ///
    /// @param note how, where told: the means of contraception; may be empty
    record Reproductive(Point point, boolean present, String note, Provenance provenance) implements Fact {
        public enum Point {
            PREGNANT,
            BREASTFEEDING,
            CHILDBEARING_POTENTIAL,
            CONTRACEPTION
        }

        @Override
        public String toString() {
            return "Reproductive";
        }
    }

    record Allergy(String name, Provenance provenance) implements Fact {
        @Override
        public String toString() {
            return "Allergy";
        }
    }

    /// Where the person lives. Each text may be empty.
    record Place(String postcode, String country, Provenance provenance) implements Fact {
        @Override
        public String toString() {
            return "Place";
        }
    }
}

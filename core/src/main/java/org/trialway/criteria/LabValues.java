package org.trialway.criteria;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.LabLimits;
import org.trialway.knowledge.LabUnit;
import org.trialway.knowledge.UnitTable;

/// Turns a printed quantity into a limit in the unit we keep a laboratory test in, or refuses it.
///
/// What a comma or a missing unit means is settled by what a limit on that test can be: of the possible readings the
/// only plausible one is taken, and none when two are.
final class LabValues {

    private LabValues() {}

    /// @param unit [Lab#unit()], or a multiple of a limit of normal
    record Value(double number, LabUnit unit) {}

    static @Nullable Value of(Lab lab, Quantity quantity) {
        Meaning unit = quantity.unit();
        if (unit instanceof Meaning.Unit own && OTHER_UNITS.containsKey(own.printed())) {
            return inOtherUnit(lab, quantity.number().value(), own.printed());
        }
        if (unit == Word.ULN || unit == Word.LLN) {
            return multiple(quantity, unit == Word.ULN ? LabUnit.TIMES_ULN : LabUnit.TIMES_LLN);
        }
        if (unit instanceof Meaning.Unit printed) {
            return inUnit(lab, quantity.number(), printed.printed());
        }
        if (unit == Word.PERCENT) {
            return inUnit(lab, quantity.number(), "%");
        }
        return unit == Word.UNKNOWN ? withoutUnit(lab, quantity.number()) : null;
    }

    /// Units with no way into the one we keep the test in: such a limit is shown and stays open.
    private static final Map<String, LabUnit> OTHER_UNITS =
            Map.of("+", LabUnit.PLUSES, "iu/ml", LabUnit.IU_PER_ML, "class", LabUnit.CHILD_PUGH_CLASS);

    private static @Nullable Value inOtherUnit(Lab lab, double number, String unit) {
        boolean known = switch (unit) {
            case "+" -> lab == Lab.PROTEINURIA && number <= 4;
            case "iu/ml" -> lab == Lab.VIRAL_LOAD;
            default -> lab == Lab.CHILD_PUGH;
        };
        LabUnit kept = OTHER_UNITS.get(unit);
        return known && kept != null ? new Value(number, kept) : null;
    }

    private static @Nullable Value multiple(Quantity quantity, LabUnit unit) {
        double number = quantity.number().value();
        return LabLimits.multiples().contains(number) ? new Value(number, unit) : null;
    }

    private static @Nullable Value inUnit(Lab lab, Meaning.Amount number, String unit) {
        double value = plausible(lab, number.value(), unit);
        double chosen = Double.isNaN(value) ? plausible(lab, number.other(), unit) : value;
        String slip = SLIPS.get(unit);
        boolean slipped = Double.isNaN(chosen) && slip != null && (!slip.startsWith("g/") || BY_WEIGHT.contains(lab));
        double meant = slipped && slip != null ? plausible(lab, number.value(), slip) : chosen;
        return Double.isNaN(meant) ? null : new Value(meant, lab.unit());
    }

    /// Tests told as grams in a volume.
    private static final Set<Lab> BY_WEIGHT = Set.of(Lab.HEMOGLOBIN, Lab.ALBUMIN);

    /// Units that texts confuse, where the number can only have been meant in the other: "ANC ≥ 1000 × 10⁹/L",
    /// "albumin ≥ 2.5 mg/dL", "CD4 > 200/L".
    private static final Map<String, String> SLIPS =
            Map.of("109/l", "/ul", "mg/dl", "g/dl", "/l", "/ul", "g/dl", "g/l", "g/l", "g/dl");

    private static @Nullable Value withoutUnit(Lab lab, Meaning.Amount number) {
        Value only = null;
        for (String unit : usualUnits(lab)) {
            Value value = inUnit(lab, number, unit);
            if (value != null && only != null && value.number() != only.number()) {
                return null;
            }
            only = value == null ? only : value;
        }
        return only;
    }

    /// NaN when the value cannot be a limit of this test in this unit.
    private static double plausible(Lab lab, double number, String unit) {
        if (Double.isNaN(number)) {
            return Double.NaN;
        }
        OptionalDouble kept = UnitTable.toKeptUnit(lab, number, unit);
        if (kept.isEmpty() || !LabLimits.range(lab).contains(kept.getAsDouble())) {
            return Double.NaN;
        }
        return Math.round(kept.getAsDouble() * 10_000) / 10_000.0;
    }

    private static List<String> usualUnits(Lab lab) {
        return switch (lab) {
            case ANC, WBC, LYMPHOCYTES, PLATELETS -> List.of("109/l", "/ul");
            case HEMOGLOBIN, ALBUMIN -> List.of("g/dl", "g/l");
            case CREATININE, BILIRUBIN, DIRECT_BILIRUBIN -> List.of("mg/dl", "umol/l");
            case CREATININE_CLEARANCE -> List.of("ml/min");
            case INR -> List.of("1");
            case LVEF, SPO2 -> List.of("%");
            case AST, ALT, ALP, LDH, GGT, PT, APTT, FEV1, DLCO, QTC, TSH, CALCIUM, AMYLASE, LIPASE -> List.of();
            case TRIGLYCERIDES, HBA1C, PROTEINURIA, CD4, VIRAL_LOAD -> List.of();
            case FRACTIONAL_SHORTENING, FVC -> List.of("%");
            case UPCR, CHILD_PUGH -> List.of("1");
            case HEMATOCRIT -> List.of("%");
            case WEIGHT -> List.of();
            case BMI -> List.of("kg/m2");
            case GLUCOSE, POTASSIUM, SODIUM, MAGNESIUM, PHOSPHATE, URIC_ACID, UREA_NITROGEN -> List.of();
            case CREATINE_KINASE, TROPONIN, BNP, CARDIAC_ENZYMES, EOSINOPHILS, FIBRINOGEN, FERRITIN -> List.of();
            case CRP, AFP, IONIZED_CALCIUM, FREE_T4, CHOLESTEROL, LACTATE -> List.of();
            case PSA -> List.of("ng/ml");
        };
    }
}

package org.trialway.knowledge;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/// Turns a laboratory value in any usual unit into the unit we keep that laboratory test in.
///
/// Factors between mass and amount follow from molar masses (PubChem, read 2026-11): creatinine 113.12 g/mol,
/// bilirubin 584.7 g/mol, calcium 40.08 g/mol, haemoglobin per haem 16 114 g/mol; triglycerides by convention
/// 885.7 g/mol; glucose 180.16, urate 168.11, magnesium 24.305, phosphorus 30.974, cholesterol 386.7, lactate
/// 90.08, thyroxine 776.9, urea counted by its two nitrogens 28.01 g/mol; magnesium and calcium carry two
/// equivalents a mole. One microkatal is 60 units of an enzyme (SI Brochure, 9th edition).
public final class UnitTable {

    private static final Map<String, Double> COUNTS_TO_TEN_9_PER_L = Map.ofEntries(
            Map.entry("109/l", 1.0),
            Map.entry("10e9/l", 1.0),
            Map.entry("giga/l", 1.0),
            Map.entry("g/l", 1.0),
            Map.entry("103/ul", 1.0),
            Map.entry("10e3/ul", 1.0),
            Map.entry("103/mm3", 1.0),
            Map.entry("k/ul", 1.0),
            Map.entry("k/mm3", 1.0),
            Map.entry("thousand/ul", 1.0),
            Map.entry("/nl", 1.0),
            Map.entry("/ul", 0.001),
            Map.entry("/mm3", 0.001),
            Map.entry("106/l", 0.001),
            Map.entry("/l", 1e-9));

    private static final Map<String, Double> GRAMS_TO_G_PER_DL = Map.of("g/dl", 1.0, "g/l", 0.1, "g%", 1.0);

    private static final Map<String, Double> ENZYMES_TO_U_PER_L =
            Map.of("u/l", 1.0, "iu/l", 1.0, "ui/l", 1.0, "ukat/l", 60.0);

    private static final Map<String, Double> CLEARANCES_TO_ML_PER_MIN =
            Map.of("ml/min", 1.0, "ml/min/1.73m2", 1.0, "ml/s", 60.0, "l/h", 1000.0 / 60);

    private UnitTable() {}

    /// The value in [Lab#unit()], or empty when the unit is not one this test is reported in.
    ///
    /// An empty unit is taken only for ratios: a bare number of anything else could mean two things.
    ///
    /// @param unit as printed; case, blanks, `^`, `*`, `x`, "cells" and the letter used for micro do not matter
    public static OptionalDouble toKeptUnit(Lab lab, double value, String unit) {
        String spelled = normal(unit);
        if (spelled.isEmpty()) {
            return lab.unit() == LabUnit.RATIO ? OptionalDouble.of(value) : OptionalDouble.empty();
        }
        Double factor = factors(lab).get(spelled);
        return factor == null ? OptionalDouble.empty() : OptionalDouble.of(value * factor);
    }

    private static Map<String, Double> factors(Lab lab) {
        return switch (lab) {
            case ANC, WBC, LYMPHOCYTES, PLATELETS -> COUNTS_TO_TEN_9_PER_L;
            case HEMOGLOBIN -> Map.of("g/dl", 1.0, "g/l", 0.1, "g%", 1.0, "mmol/l", 1.6114);
            case ALBUMIN -> GRAMS_TO_G_PER_DL;
            case CREATININE -> Map.of("mg/dl", 1.0, "mg%", 1.0, "mg/l", 0.1, "umol/l", 1 / 88.4, "mmol/l", 1000 / 88.4);
            case BILIRUBIN, DIRECT_BILIRUBIN -> Map.of("mg/dl", 1.0, "mg%", 1.0, "mg/l", 0.1, "umol/l", 1 / 17.1);
            case CALCIUM -> Map.of("mg/dl", 1.0, "mg%", 1.0, "mmol/l", 4.008);
            case TRIGLYCERIDES -> Map.of("mg/dl", 1.0, "mmol/l", 88.57);
            case AST, ALT, ALP, LDH, GGT, AMYLASE, LIPASE -> ENZYMES_TO_U_PER_L;
            case CREATININE_CLEARANCE -> CLEARANCES_TO_ML_PER_MIN;
            case INR -> Map.of("1", 1.0, "ratio", 1.0);
            case PT, APTT -> Map.of("s", 1.0, "sec", 1.0, "seconds", 1.0);
            case LVEF, SPO2, FEV1, DLCO, HBA1C -> Map.of("%", 1.0);
            case QTC -> Map.of("ms", 1.0, "msec", 1.0, "s", 1000.0);
            case TSH -> Map.of("mu/l", 1.0, "miu/l", 1.0, "uu/ml", 1.0, "uiu/ml", 1.0);
            case PROTEINURIA -> Map.of("g/24h", 1.0, "g/24hours", 1.0, "g/day", 1.0, "mg/24h", 0.001, "mg/day", 0.001);
            case CD4 -> Map.of("/ul", 1.0, "/mm3", 1.0, "106/l", 1.0, "109/l", 1000.0);
            case VIRAL_LOAD -> Map.of("copies/ml", 1.0);
            case FRACTIONAL_SHORTENING, FVC, HEMATOCRIT -> Map.of("%", 1.0);
            case WEIGHT -> Map.of("kg", 1.0, "lb", 0.45359237);
            case BMI -> Map.of("kg/m2", 1.0);
            case UPCR -> Map.of("1", 1.0, "ratio", 1.0, "g/g", 1.0, "mg/mg", 1.0, "mg/g", 0.001, "g/mmol", 8.84);
            case CHILD_PUGH -> Map.of("1", 1.0, "points", 1.0, "score", 1.0);
            case GLUCOSE -> Map.of("mmol/l", 1.0, "mg/dl", 1 / 18.016);
            case POTASSIUM, SODIUM -> Map.of("mmol/l", 1.0, "meq/l", 1.0);
            case MAGNESIUM -> Map.of("mg/dl", 1.0, "mmol/l", 2.4305, "meq/l", 1.2153);
            case PHOSPHATE -> Map.of("mg/dl", 1.0, "mmol/l", 3.0974);
            case URIC_ACID -> Map.of("mg/dl", 1.0, "umol/l", 1 / 59.48, "mmol/l", 1000 / 59.48);
            case UREA_NITROGEN -> Map.of("mg/dl", 1.0, "mmol/l", 2.8);
            case CREATINE_KINASE, CARDIAC_ENZYMES -> ENZYMES_TO_U_PER_L;
            case TROPONIN, FERRITIN, AFP, PSA -> Map.of("ng/ml", 1.0, "ug/l", 1.0, "ng/l", 0.001, "pg/ml", 0.001);
            case BNP -> Map.of("ng/l", 1.0, "pg/ml", 1.0);
            case EOSINOPHILS -> COUNTS_TO_TEN_9_PER_L;
            case FIBRINOGEN -> Map.of("g/l", 1.0, "mg/dl", 0.01);
            case CRP -> Map.of("mg/l", 1.0, "mg/dl", 10.0);
            case IONIZED_CALCIUM -> Map.of("mmol/l", 1.0, "mg/dl", 1 / 4.008, "meq/l", 0.5);
            case FREE_T4 -> Map.of("pmol/l", 1.0, "ng/dl", 12.87);
            case CHOLESTEROL -> Map.of("mmol/l", 1.0, "mg/dl", 1 / 38.67);
            case LACTATE -> Map.of("mmol/l", 1.0, "mg/dl", 1 / 9.008);
        };
    }

    private static String normal(String unit) {
        return unit.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s^*×]", "")
                .replace('μ', 'u')
                .replace('µ', 'u')
                .replace("mcl", "ul")
                .replace("³", "3")
                .replace("⁹", "9")
                .replace("cells/", "/")
                .replace("cell/", "/")
                .replaceFirst("^x(?=1)", "")
                .replaceFirst("cumm$", "mm3");
    }
}

package org.trialway.knowledge;

/// Which limits studies set on a laboratory test: the range they lie in, and on which side people are turned away.
///
/// The ranges are wide on purpose. They only tell a unit that was meant from one that cannot have been ("ANC at least
/// 1500" is in cells per microlitre), and a slip of the pen from a limit. Drawn from the limits in about 10,000
/// registry records, 2005 to 2026; scope: any study, not only oncology.
public final class LabLimits {

    private LabLimits() {}

    /// What a limit can be.
    ///
    /// @param least smallest plausible limit in [Lab#unit()]
    /// @param most greatest plausible limit in [Lab#unit()]
    public record Range(double least, double most) {
        public boolean contains(double value) {
            return least <= value && value <= most;
        }
    }

    public static Range range(Lab lab) {
        return switch (lab) {
            case ANC -> new Range(0.1, 20);
            case WBC -> new Range(0.5, 200);
            case LYMPHOCYTES -> new Range(0.1, 100);
            case PLATELETS -> new Range(5, 1500);
            case HEMOGLOBIN -> new Range(4, 20);
            case CREATININE -> new Range(0.3, 10);
            case CREATININE_CLEARANCE -> new Range(5, 200);
            case BILIRUBIN -> new Range(0.2, 20);
            case DIRECT_BILIRUBIN -> new Range(0.05, 10);
            case AST, ALT, ALP, LDH, GGT, AMYLASE, LIPASE -> new Range(10, 10_000);
            case ALBUMIN -> new Range(1, 6);
            case INR -> new Range(0.8, 10);
            case PT -> new Range(5, 60);
            case APTT -> new Range(15, 200);
            case LVEF -> new Range(10, 80);
            case SPO2 -> new Range(70, 100);
            case FEV1, DLCO -> new Range(10, 150);
            case QTC -> new Range(300, 600);
            case TSH -> new Range(0.01, 100);
            case CALCIUM -> new Range(5, 20);
            case TRIGLYCERIDES -> new Range(50, 5000);
            case HBA1C -> new Range(3, 20);
            case PROTEINURIA -> new Range(0.05, 20);
            case CD4 -> new Range(10, 2000);
            case VIRAL_LOAD -> new Range(1, 10_000_000);
            case FRACTIONAL_SHORTENING -> new Range(10, 60);
            case FVC -> new Range(10, 150);
            case WEIGHT -> new Range(1, 300);
            case BMI -> new Range(10, 60);
            case UPCR -> new Range(0.05, 20);
            case CHILD_PUGH -> new Range(5, 15);
            case GLUCOSE -> new Range(2, 30);
            case POTASSIUM -> new Range(2, 8);
            case SODIUM -> new Range(110, 170);
            case MAGNESIUM -> new Range(0.5, 6);
            case PHOSPHATE -> new Range(0.5, 15);
            case URIC_ACID -> new Range(1, 30);
            case UREA_NITROGEN -> new Range(5, 150);
            case CREATINE_KINASE, CARDIAC_ENZYMES -> new Range(10, 10_000);
            case TROPONIN -> new Range(0.001, 100);
            case BNP -> new Range(10, 20_000);
            case EOSINOPHILS -> new Range(0.01, 20);
            case HEMATOCRIT -> new Range(10, 70);
            case FIBRINOGEN -> new Range(0.3, 10);
            case FERRITIN -> new Range(1, 20_000);
            case CRP -> new Range(0.1, 500);
            case AFP -> new Range(1, 100_000);
            case PSA -> new Range(0.01, 1000);
            case IONIZED_CALCIUM -> new Range(0.5, 3);
            case FREE_T4 -> new Range(1, 100);
            case CHOLESTEROL -> new Range(1, 20);
            case LACTATE -> new Range(0.5, 20);
        };
    }

    /// Multiples of a limit of normal that studies set.
    public static Range multiples() {
        return new Range(0.1, 30);
    }

    /// Whether studies turn away people whose value is too low rather than too high.
    public static boolean isFloor(Lab lab) {
        return switch (lab) {
            case ANC, WBC, LYMPHOCYTES, PLATELETS, HEMOGLOBIN, CREATININE_CLEARANCE, ALBUMIN -> true;
            case LVEF, SPO2, FEV1, DLCO, CD4, FRACTIONAL_SHORTENING, FVC, HEMATOCRIT, WEIGHT, BMI, FIBRINOGEN -> true;
            case POTASSIUM, SODIUM, MAGNESIUM, PHOSPHATE -> true;
            case CREATININE, BILIRUBIN, DIRECT_BILIRUBIN, AST, ALT, ALP, LDH, GGT, INR, PT, APTT, QTC, TSH -> false;
            case CALCIUM, AMYLASE, LIPASE, TRIGLYCERIDES, HBA1C, PROTEINURIA, VIRAL_LOAD -> false;
            case UPCR, CHILD_PUGH, GLUCOSE, URIC_ACID, UREA_NITROGEN, CREATINE_KINASE, CARDIAC_ENZYMES -> false;
            case TROPONIN, BNP, EOSINOPHILS, FERRITIN, CRP, AFP, PSA, IONIZED_CALCIUM, FREE_T4 -> false;
            case CHOLESTEROL, LACTATE -> false;
        };
    }
}

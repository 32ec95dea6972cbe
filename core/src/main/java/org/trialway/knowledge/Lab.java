package org.trialway.knowledge;

import java.util.Optional;

/// A laboratory or bedside measurement that studies set limits on, with the unit we keep it in.
public enum Lab {
    ANC("anc", "absolute neutrophil count", LabUnit.TEN_TO_9_PER_L),
    WBC("wbc", "white blood cells", LabUnit.TEN_TO_9_PER_L),
    LYMPHOCYTES("lymphocytes", "lymphocytes", LabUnit.TEN_TO_9_PER_L),
    PLATELETS("platelets", "platelets", LabUnit.TEN_TO_9_PER_L),
    HEMOGLOBIN("hemoglobin", "haemoglobin", LabUnit.G_PER_DL),
    CREATININE("creatinine", "creatinine", LabUnit.MG_PER_DL),
    CREATININE_CLEARANCE("creatinine_clearance", "creatinine clearance or eGFR", LabUnit.ML_PER_MIN),
    BILIRUBIN("bilirubin", "total bilirubin", LabUnit.MG_PER_DL),
    DIRECT_BILIRUBIN("direct_bilirubin", "direct bilirubin", LabUnit.MG_PER_DL),
    AST("ast", "AST (SGOT)", LabUnit.U_PER_L),
    ALT("alt", "ALT (SGPT)", LabUnit.U_PER_L),
    ALP("alp", "alkaline phosphatase", LabUnit.U_PER_L),
    LDH("ldh", "lactate dehydrogenase", LabUnit.U_PER_L),
    GGT("ggt", "gamma-GT", LabUnit.U_PER_L),
    ALBUMIN("albumin", "albumin", LabUnit.G_PER_DL),
    INR("inr", "INR", LabUnit.RATIO),
    PT("pt", "prothrombin time", LabUnit.SECONDS),
    APTT("aptt", "aPTT", LabUnit.SECONDS),
    LVEF("lvef", "heart's ejection fraction (LVEF)", LabUnit.PERCENT),
    SPO2("spo2", "oxygen saturation", LabUnit.PERCENT),
    FEV1("fev1", "FEV1, percent of predicted", LabUnit.PERCENT),
    DLCO("dlco", "DLCO, percent of predicted", LabUnit.PERCENT),
    QTC("qtc", "QTc interval", LabUnit.MILLISECONDS),
    TSH("tsh", "TSH", LabUnit.MU_PER_L),
    CALCIUM("calcium", "calcium", LabUnit.MG_PER_DL),
    AMYLASE("amylase", "amylase", LabUnit.U_PER_L),
    LIPASE("lipase", "lipase", LabUnit.U_PER_L),
    TRIGLYCERIDES("triglycerides", "triglycerides", LabUnit.MG_PER_DL),
    HBA1C("hba1c", "HbA1c", LabUnit.PERCENT),
    PROTEINURIA("proteinuria", "protein in urine", LabUnit.G_PER_24_H),
    CD4("cd4", "CD4 cells", LabUnit.CELLS_PER_UL),
    VIRAL_LOAD("viral_load", "viral load", LabUnit.COPIES_PER_ML),
    FRACTIONAL_SHORTENING("fractional_shortening", "heart's fractional shortening", LabUnit.PERCENT),
    FVC("fvc", "forced vital capacity, percent of predicted", LabUnit.PERCENT),
    WEIGHT("weight", "body weight", LabUnit.KG),
    BMI("bmi", "body mass index", LabUnit.KG_PER_M2),
    UPCR("upcr", "protein to creatinine ratio in urine", LabUnit.MASS_RATIO),
    CHILD_PUGH("child_pugh", "Child-Pugh score", LabUnit.POINTS),
    GLUCOSE("fasting glucose", "fasting glucose", LabUnit.MMOL_PER_L),
    POTASSIUM("potassium", "potassium", LabUnit.MMOL_PER_L),
    SODIUM("sodium", "sodium", LabUnit.MMOL_PER_L),
    MAGNESIUM("magnesium", "magnesium", LabUnit.MG_PER_DL),
    PHOSPHATE("phosphate", "phosphate", LabUnit.MG_PER_DL),
    URIC_ACID("uric_acid", "uric acid", LabUnit.MG_PER_DL),
    UREA_NITROGEN("bun", "urea nitrogen in blood", LabUnit.MG_PER_DL),
    CREATINE_KINASE("ck", "creatine kinase", LabUnit.U_PER_L),
    TROPONIN("troponin", "troponin", LabUnit.NG_PER_ML),
    BNP("bnp", "BNP or NT-proBNP", LabUnit.NG_PER_L),
    CARDIAC_ENZYMES("myocardial enzymes", "heart enzymes", LabUnit.U_PER_L),
    EOSINOPHILS("eosinophils", "eosinophils", LabUnit.TEN_TO_9_PER_L),
    HEMATOCRIT("hematocrit", "haematocrit", LabUnit.PERCENT),
    FIBRINOGEN("fibrinogen", "fibrinogen", LabUnit.G_PER_L),
    FERRITIN("ferritin", "ferritin", LabUnit.NG_PER_ML),
    CRP("crp", "C-reactive protein", LabUnit.MG_PER_L),
    AFP("afp", "alpha-fetoprotein", LabUnit.NG_PER_ML),
    PSA("psa", "prostate-specific antigen", LabUnit.NG_PER_ML),
    IONIZED_CALCIUM("ionized calcium", "ionised calcium", LabUnit.MMOL_PER_L),
    FREE_T4("free t4", "free thyroxine", LabUnit.PMOL_PER_L),
    CHOLESTEROL("cholesterol", "cholesterol", LabUnit.MMOL_PER_L),
    LACTATE("lactate", "lactate", LabUnit.MMOL_PER_L);

    private final String code;
    private final String words;
    private final LabUnit unit;

    Lab(String code, String words, LabUnit unit) {
        this.code = code;
        this.words = words;
        this.unit = unit;
    }

    /// The name used in patient files and exports.
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    /// The absolute unit limits and results of this measurement are kept in.
    public LabUnit unit() {
        return unit;
    }

    public static Optional<Lab> withCode(String code) {
        for (Lab lab : values()) {
            if (lab.code.equals(code)) {
                return Optional.of(lab);
            }
        }
        return Optional.empty();
    }
}

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
    VIRAL_LOAD("viral_load", "viral load", LabUnit.COPIES_PER_ML);

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

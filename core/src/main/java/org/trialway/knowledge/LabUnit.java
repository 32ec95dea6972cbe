package org.trialway.knowledge;

/// Units in which laboratory limits and results are kept; each [Lab] has one of its own.
public enum LabUnit {
    TEN_TO_9_PER_L("10*9/L"),
    G_PER_DL("g/dL"),
    MG_PER_DL("mg/dL"),
    U_PER_L("U/L"),
    ML_PER_MIN("mL/min"),
    PERCENT("%"),
    SECONDS("s"),
    MILLISECONDS("ms"),
    G_PER_24_H("g/24h"),
    MMOL_PER_L("mmol/L"),
    MU_PER_L("mU/L"),
    CELLS_PER_UL("cells/uL"),
    COPIES_PER_ML("copies/mL"),
    RATIO("1"),
    /// Times the upper limit of normal of the laboratory that measured.
    TIMES_ULN("ULN"),
    /// Times the lower limit of normal of the laboratory that measured.
    TIMES_LLN("LLN"),
    KG("kg"),
    KG_PER_M2("kg/m2"),
    MASS_RATIO("ratio"),
    POINTS("score"),
    /// A class of the Child-Pugh score, A as 1.
    CHILD_PUGH_CLASS("class"),
    /// Pluses of a dipstick.
    PLUSES("+"),
    NG_PER_ML("ng/mL"),
    NG_PER_L("ng/L"),
    MG_PER_L("mg/L"),
    G_PER_L("g/L"),
    PMOL_PER_L("pmol/L"),
    IU_PER_ML("IU/mL");

    private final String symbol;

    LabUnit(String symbol) {
        this.symbol = symbol;
    }

    /// The unit in UCUM spelling where UCUM has it.
    public String symbol() {
        return symbol;
    }

    /// What stands behind a value in words for people, with its blank: " ×10⁹/L", "%", nothing for a ratio.
    public String behindValue() {
        return switch (this) {
            case RATIO, MASS_RATIO, POINTS, CHILD_PUGH_CLASS -> "";
            case PLUSES -> "+";
            case PERCENT -> "%";
            case TEN_TO_9_PER_L -> " ×10⁹/L";
            case CELLS_PER_UL -> " cells/µL";
            case TIMES_ULN -> " times the upper limit of normal";
            case TIMES_LLN -> " times the lower limit of normal";
            case G_PER_DL,
                    MG_PER_DL,
                    U_PER_L,
                    ML_PER_MIN,
                    SECONDS,
                    MILLISECONDS,
                    G_PER_24_H,
                    MMOL_PER_L,
                    MU_PER_L,
                    COPIES_PER_ML,
                    KG,
                    KG_PER_M2,
                    NG_PER_ML,
                    NG_PER_L,
                    MG_PER_L,
                    G_PER_L,
                    PMOL_PER_L,
                    IU_PER_ML -> " " + symbol;
        };
    }
}

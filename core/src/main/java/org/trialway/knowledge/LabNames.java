package org.trialway.knowledge;

import java.util.List;
import java.util.Map;

/// How eligibility texts write the names of laboratory tests.
///
/// Names that stand for two tests at once ("transaminases") list both. A name that holds another, such as
/// "creatinine clearance", wins over it because the longest phrase is taken.
public final class LabNames {

    private LabNames() {}

    /// Spellings by the tests they name; lower-case.
    public static final Map<List<Lab>, List<String>> ALL = Map.ofEntries(
            name(
                    "anc; absolute neutrophil count; absolute neutrophils count; absolute neutrophil counts; "
                            + "absolute neutrophils; absolute neutrophil; neutrophil count; neutrophils count; "
                            + "neutrophil counts; neutrophils; neutrophil; absolute granulocyte count; granulocyte count; "
                            + "granulocytes; absolute granulocytes; agc; total neutrophil count; "
                            + "peripheral neutrophil count; absolute neutrophil cell count",
                    Lab.ANC),
            name(
                    "wbc; wbcs; wbc count; white blood cell; white blood cells; white blood cell count; "
                            + "white blood cells count; white blood cell counts; white blood count; white cell count; "
                            + "leukocyte; leukocytes; leukocyte count; leukocytes count; leucocytes; leucocyte count; "
                            + "total leukocyte count; total white blood cell count; total wbc",
                    Lab.WBC),
            name(
                    "lymphocytes; lymphocyte; lymphocyte count; lymphocytes count; absolute lymphocyte count; "
                            + "absolute lymphocytes; total lymphocyte count; alc",
                    Lab.LYMPHOCYTES),
            name(
                    "platelet; platelets; platelet count; platelets count; platelet counts; plt; plts; "
                            + "plt count; thrombocyte; thrombocytes; thrombocyte count; blood platelet count; "
                            + "blood platelets; peripheral platelet count",
                    Lab.PLATELETS),
            name(
                    "hemoglobin; haemoglobin; hgb; hb; hemoglobin level; hemoglobin levels; hemoglobin count; "
                            + "haemoglobin level; hemoglobin concentration; haemoglobin concentration; hemoglobin value; "
                            + "blood hemoglobin",
                    Lab.HEMOGLOBIN),
            name(
                    "creatinine; serum creatinine; creatinine level; creatinine levels; serum creatinine level; "
                            + "serum creatinine levels; serum creatinine concentration; creatinine concentration; "
                            + "plasma creatinine; blood creatinine; scr; cr; serum cr; creatinine value; serum creatine",
                    Lab.CREATININE),
            name(
                    "creatinine clearance; creatinine clearance rate; crcl; cr cl; clcr; ccr; "
                            + "serum creatinine clearance; calculated creatinine clearance; calculated crcl; "
                            + "estimated creatinine clearance; estimated crcl; measured creatinine clearance; "
                            + "measured or calculated creatinine clearance; calculated or measured creatinine clearance; "
                            + "creatinine clearances; gfr; egfr; radioisotope gfr; glomerular filtration rate; "
                            + "estimated glomerular filtration rate; estimated gfr; calculated gfr; "
                            + "glomerular filtration rate estimated; calculated glomerular filtration rate; "
                            + "renal creatinine clearance; calculated clearance",
                    Lab.CREATININE_CLEARANCE),
            name(
                    "bilirubin; total bilirubin; serum bilirubin; serum total bilirubin; total serum bilirubin; "
                            + "bilirubin level; bilirubin levels; total bilirubin level; total bilirubin levels; "
                            + "serum bilirubin level; serum bilirubin levels; bilirubin total; bilirubin (total); tbil; total bilirubin (tbil); "
                            + "tbili; t bili; t bil; plasma bilirubin; bilirubin value; total blood bilirubin",
                    Lab.BILIRUBIN),
            name("direct bilirubin; conjugated bilirubin; dbil; direct (conjugated) bilirubin", Lab.DIRECT_BILIRUBIN),
            name(
                    "ast; sgot; asat; got; aspartate aminotransferase; aspartate transaminase; "
                            + "aspartate amino transferase; aspartic aminotransferase; aspartic transaminase; "
                            + "aspartate transferase; serum glutamic oxaloacetic transaminase; "
                            + "glutamic oxaloacetic transaminase; serum glutamate oxaloacetate transaminase; s got; "
                            + "serum ast; serum aspartate aminotransferase; serum aspartate transaminase; ast level; "
                            + "ast levels",
                    Lab.AST),
            name(
                    "alt; sgpt; alat; gpt; alanine aminotransferase; alanine transaminase; "
                            + "alanine amino transferase; alanine transferase; serum glutamic pyruvic transaminase; "
                            + "glutamic pyruvic transaminase; serum glutamate pyruvate transaminase; s gpt; serum alt; "
                            + "serum alanine aminotransferase; serum alanine transaminase; alt level; alt levels",
                    Lab.ALT),
            name(
                    "transaminases; transaminase; aminotransferases; serum transaminases; hepatic transaminases; "
                            + "liver transaminases; transaminase levels; serum aminotransferases; "
                            + "hepatic aminotransferases; serum transaminase; transaminases levels",
                    Lab.AST,
                    Lab.ALT),
            name(
                    "alp; alkp; alk phos; alkaline phosphatase; serum alkaline phosphatase; "
                            + "alkaline phosphatase level; alkaline phosphatases; ap",
                    Lab.ALP),
            name(
                    "ldh; lactate dehydrogenase; lactic dehydrogenase; serum ldh; serum lactate dehydrogenase; "
                            + "ldh level; lactic acid dehydrogenase",
                    Lab.LDH),
            name(
                    "ggt; gamma gt; gamma glutamyl transferase; gamma glutamyltransferase; "
                            + "gamma glutamyl transpeptidase; ggtp",
                    Lab.GGT),
            name("albumin; serum albumin; albumin level; serum albumin level; albumin levels; alb", Lab.ALBUMIN),
            name(
                    "inr; international normalized ratio; international normalised ratio; "
                            + "international normalization ratio; prothrombin time international normalized ratio; pt inr; "
                            + "pt/inr",
                    Lab.INR),
            name("pt; prothrombin time", Lab.PT),
            name(
                    "ptt; aptt; activated partial thromboplastin time; partial thromboplastin time; a ptt; "
                            + "activated ptt; apt",
                    Lab.APTT),
            name(
                    "lvef; left ventricular ejection fraction; ejection fraction; cardiac ejection fraction; lv ef; "
                            + "left ventricle ejection fraction; lvef value",
                    Lab.LVEF),
            name(
                    "spo2; sao2; oxygen saturation; o2 saturation; pulse oximetry; o2 sat; pulse ox; "
                            + "oxygen saturation level; blood oxygen saturation; peripheral oxygen saturation",
                    Lab.SPO2),
            name(
                    "fev1; fev 1; forced expiratory volume in 1 second; forced expiratory volume in one second; "
                            + "forced expiratory volume in the first second; forced expiratory volume in 1 second (fev1)",
                    Lab.FEV1),
            name(
                    "dlco; tlco; diffusing capacity; diffusion capacity; corrected dlco; adjusted dlco; "
                            + "diffusing capacity of the lung for carbon monoxide; "
                            + "diffusing capacity of the lungs for carbon monoxide; "
                            + "diffusion capacity of the lung for carbon monoxide; carbon monoxide diffusing capacity",
                    Lab.DLCO),
            name(
                    "qtc; qtcf; qtcb; qtc interval; qtcf interval; corrected qt; corrected qt interval; mean qtc; "
                            + "mean qtcf; mean qtc interval; mean qtcf interval; mean corrected qt interval; "
                            + "qt interval corrected; corrected qt interval (qtc); corrected qt interval (qtcf); "
                            + "heart rate corrected qt interval; qt interval corrected for heart rate; "
                            + "qt interval corrected with the fridericia formula; "
                            + "qt interval corrected by fridericia's formula; "
                            + "qt interval corrected using fridericia's formula; "
                            + "corrected qt interval by fridericia; corrected qt interval using fridericia's formula",
                    Lab.QTC),
            name("tsh; thyroid stimulating hormone; thyroid stimulating hormone (tsh); serum tsh", Lab.TSH),
            name(
                    "calcium; serum calcium; corrected calcium; corrected serum calcium; total calcium; "
                            + "albumin corrected calcium; albumin corrected serum calcium; serum calcium level",
                    Lab.CALCIUM),
            name("amylase; serum amylase", Lab.AMYLASE),
            name("lipase; serum lipase", Lab.LIPASE),
            name("triglycerides; triglyceride; serum triglycerides; fasting triglycerides", Lab.TRIGLYCERIDES),
            name(
                    "hba1c; hemoglobin a1c; haemoglobin a1c; glycated hemoglobin; glycated haemoglobin; "
                            + "glycosylated hemoglobin; glycosylated haemoglobin; hemoglobin a1c (hba1c); a1c",
                    Lab.HBA1C),
            name(
                    "urine protein; urinary protein; urine protein level; protein in urine; urine protein excretion; "
                            + "urinary protein excretion",
                    Lab.PROTEINURIA),
            name(
                    "cd4; cd4 count; cd4+ count; cd4 cell count; cd4+ cell count; cd4+ t cell count; cd4 t cell count; "
                            + "cd4+ t cell counts; cd4+ t cells; absolute cd4 count; cd4 counts; cd4+ counts; "
                            + "cd4 lymphocyte count; cd4+ lymphocyte count",
                    Lab.CD4),
            name("viral load; hiv viral load; plasma viral load; plasma hiv viral load", Lab.VIRAL_LOAD));

    private static Map.Entry<List<Lab>, List<String>> name(String spellings, Lab... labs) {
        return Map.entry(List.of(labs), List.of(spellings.split("; ")));
    }
}

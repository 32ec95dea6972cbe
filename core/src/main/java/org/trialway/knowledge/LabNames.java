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
                            + "peripheral neutrophil count; absolute neutrophil cell count; "
                            + "neutrophil absolute count; neutrophil absolute value; neutrophils absolute value; "
                            + "absolute value of neutrophils; absolute neutrophil value; neutrophil cell count; "
                            + "absolute neutrophil count anc; segmented neutrophils; polymorphonuclear leukocytes",
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
                    "lvef; ventricular ejection fraction; left ventricular ejection fraction; ejection fraction; cardiac ejection fraction; lv ef; "
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
                    "urine protein; urinary protein; urine dipstick protein; dipstick proteinuria; urine dipstick; "
                            + "urine dipstick for proteinuria; protein on urine dipstick; protein on urinalysis; urine protein level; "
                            + "24 hour urine protein; 24 hour urinary protein; 24h urine protein; 24 hour protein; "
                            + "24 hours urine protein; urinary protein quantification; 24 hour urine protein quantification; "
                            + "24 h urine protein; 24 hour urine protein excretion; quantitative urine protein; "
                            + "urine routine protein; urinalysis protein; dipstick for proteinuria;  protein in urine; urine protein excretion; "
                            + "urinary protein excretion",
                    Lab.PROTEINURIA),
            name(
                    "cd4; cd4 count; cd4+ count; cd4 cell count; cd4+ cell count; cd4+ t cell count; cd4 t cell count; "
                            + "cd4+ t cell counts; cd4+ t cells; absolute cd4 count; cd4 counts; cd4+ counts; "
                            + "cd4 lymphocyte count; cd4+ lymphocyte count",
                    Lab.CD4),
            name("viral load; hiv viral load; plasma viral load; plasma hiv viral load", Lab.VIRAL_LOAD),
            name(
                    "shortening fraction; fractional shortening; lv shortening fraction; "
                            + "left ventricular fractional shortening; left ventricular shortening fraction; lvfs; "
                            + "ventricular shortening fraction",
                    Lab.FRACTIONAL_SHORTENING),
            name("fvc; forced vital capacity; forced vital capacity fvc; vital capacity", Lab.FVC),
            name(
                    "weight; body weight; bodyweight; minimum body weight; minimum weight; total body weight; "
                            + "weigh; weighs; weighing",
                    Lab.WEIGHT),
            name("bmi; body mass index", Lab.BMI),
            name(
                    "upcr; uprotein/creatinine; urine protein creatinine ratio; urine protein to creatinine ratio; "
                            + "urine protein/creatinine ratio; urine protein:creatinine ratio; urine protein : creatinine ratio; "
                            + "urinary protein/creatinine ratio; urinary protein to creatinine ratio; "
                            + "urinary protein creatinine ratio; protein/creatinine ratio; protein to creatinine ratio; "
                            + "protein creatinine ratio; urine protein to creatinine; upc ratio; upc; upr; "
                            + "spot urine protein to creatinine ratio; spot urine protein/creatinine ratio; "
                            + "urine protein/creatinine; protein:creatinine ratio; urinary protein:creatinine ratio",
                    Lab.UPCR),
            name(
                    "child pugh score; child pugh; child pugh class; child pugh classification; child pugh status; "
                            + "child pugh grade; child pugh liver function class; child pugh liver function; "
                            + "child turcotte pugh score; child turcotte pugh; child turcotte pugh class; "
                            + "child pugh liver score; child pugh liver function score; child pugh liver function rating; "
                            + "child pugh stage; liver function child pugh",
                    Lab.CHILD_PUGH),
            name(
                    "fasting glucose; fasting blood glucose; fasting plasma glucose; fasting serum glucose; fbg; fpg; "
                            + "fasting blood sugar; fasting blood glucose level; fasting glucose level",
                    Lab.GLUCOSE),
            name(
                    "potassium; serum potassium; blood potassium; potassium level; potassium levels; "
                            + "serum potassium level",
                    Lab.POTASSIUM),
            name("sodium; serum sodium; sodium level; serum sodium level", Lab.SODIUM),
            name("magnesium; serum magnesium; blood magnesium; magnesium level; serum magnesium level", Lab.MAGNESIUM),
            name(
                    "phosphate; phosphorus; serum phosphate; serum phosphorus; inorganic phosphorus; phosphate level",
                    Lab.PHOSPHATE),
            name("uric acid; serum uric acid; uric acid level; urate; serum urate", Lab.URIC_ACID),
            name("bun; blood urea nitrogen; urea nitrogen; serum urea nitrogen; blood urea", Lab.UREA_NITROGEN),
            name(
                    "ck; cpk; creatine kinase; creatine phosphokinase; serum creatine kinase; "
                            + "serum creatine phosphokinase; creatinine kinase; ck level; cpk level",
                    Lab.CREATINE_KINASE),
            name(
                    "troponin; troponin i; troponin t; cardiac troponin; cardiac troponin i; cardiac troponin t; ctni; ctnt; "
                            + "serum troponin; troponin level; high sensitivity troponin; hs troponin",
                    Lab.TROPONIN),
            name(
                    "bnp; nt probnp; brain natriuretic peptide; b type natriuretic peptide; pro bnp; ntprobnp; "
                            + "n terminal pro brain natriuretic peptide; n terminal pro b type natriuretic peptide",
                    Lab.BNP),
            name(
                    "myocardial enzymes; cardiac enzymes; myocardial enzyme; myocardial enzyme spectrum; "
                            + "myocardial zymogram; myocardial enzyme profile",
                    Lab.CARDIAC_ENZYMES),
            name("eosinophils; eosinophil count; absolute eosinophil count; eosinophil", Lab.EOSINOPHILS),
            name("hematocrit; haematocrit; hct; packed cell volume", Lab.HEMATOCRIT),
            name("fibrinogen; serum fibrinogen; plasma fibrinogen; fibrinogen level", Lab.FIBRINOGEN),
            name("ferritin; serum ferritin; ferritin level; serum ferritin level", Lab.FERRITIN),
            name("crp; c reactive protein; serum crp; serum c reactive protein; crp level", Lab.CRP),
            name("afp; alpha fetoprotein; serum afp; alfa fetoprotein; serum alpha fetoprotein; afp level", Lab.AFP),
            name(
                    "psa; prostate specific antigen; serum psa; psa level; psa value; serum prostate specific antigen; "
                            + "psa levels; prostate specific antigen level",
                    Lab.PSA),
            name(
                    "ionized calcium; ionised calcium; serum ionized calcium; ionized calcium level; free calcium",
                    Lab.IONIZED_CALCIUM),
            name("ft4; free t4; free thyroxine; serum free t4", Lab.FREE_T4),
            name("cholesterol; total cholesterol; serum cholesterol; fasting cholesterol", Lab.CHOLESTEROL),
            name("lactate; serum lactate; blood lactate; lactic acid", Lab.LACTATE));

    private static Map.Entry<List<Lab>, List<String>> name(String spellings, Lab... labs) {
        return Map.entry(List.of(labs), List.of(spellings.split("; ")));
    }
}

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
                            + "absolute neutrophil count anc; segmented neutrophils; polymorphonuclear leukocytes; "
                            + "polymorphonuclear neutrophil count; polymorphonuclear neutrophils; pmn; pmn count; neutrophile count; "
                            + "neutrophiles; neutrophile; absolute neutrophile count; neutrophil granulocytes; absolute granulocyte counts; "
                            + "granulocyte; polymorphonuclear cells; polynuclear neutrophils; neutrophil polynuclear; absolute neutrophil number; "
                            + "absolute neutrophils value",
                    Lab.ANC),
            name(
                    "wbc; wbcs; wbc count; white blood cell; white blood cells; white blood cell count; "
                            + "white blood cells count; white blood cell counts; white blood count; white cell count; "
                            + "leukocyte; leukocytes; leukocyte count; leukocytes count; leucocytes; leucocyte count; "
                            + "total leukocyte count; total white blood cell count; total wbc; leucocyte; white blood cells (wbc); "
                            + "total white blood cells; white cells; white blood cell (wbc) count; leukocytes (wbc); leukocyte counts; "
                            + "white cell counts; white count; peripheral white blood cell count; white blood counts",
                    Lab.WBC),
            name(
                    "lymphocytes; lymphocyte; lymphocyte count; lymphocytes count; absolute lymphocyte count; "
                            + "absolute lymphocytes; total lymphocyte count; alc; absolute lymphocytes count; total lymphocytes; lymphocyte counts; "
                            + "absolute lymphocyte counts; peripheral lymphocyte count",
                    Lab.LYMPHOCYTES),
            name(
                    "platelet; platelets; platelet count; platelets count; platelet counts; plt; plts; "
                            + "plt count; thrombocyte; thrombocytes; thrombocyte count; blood platelet count; "
                            + "blood platelets; peripheral platelet count; thrombocytes count; absolute platelet count; platelet number; blood platelet; "
                            + "platelets (plt); peripheral blood platelets; peripheral blood platelet count; absolute platelet counts; total platelet count",
                    Lab.PLATELETS),
            name(
                    "hemoglobin; haemoglobin; hgb; hb; hemoglobin level; hemoglobin levels; hemoglobin count; "
                            + "haemoglobin level; hemoglobin concentration; haemoglobin concentration; hemoglobin value; "
                            + "blood hemoglobin; haemoglobin levels; hemoglobin (hgb); haemoglobin value; hb level; hgb level; hbg; "
                            + "hemoglobine; haemoglobulin; serum hemoglobin",
                    Lab.HEMOGLOBIN),
            name(
                    "creatinine; serum creatinine; creatinine level; creatinine levels; serum creatinine level; "
                            + "serum creatinine levels; serum creatinine concentration; creatinine concentration; "
                            + "plasma creatinine; blood creatinine; scr; cr; serum cr; creatinine value; serum creatine; creatininemia; creatininaemia; plasma creatinine level; "
                            + "blood creatinine level; s creatinine; creat; serum creatinine value; serum creatinin; creatinin; creatinine serum; "
                            + "creatinine in serum; serum creatinine clearance level; plasma creatinine concentration; creatinemia",
                    Lab.CREATININE),
            name(
                    "creatinine clearance; creatinine clearance rate; crcl; cr cl; clcr; ccr; "
                            + "serum creatinine clearance; calculated creatinine clearance; calculated crcl; "
                            + "estimated creatinine clearance; estimated crcl; measured creatinine clearance; "
                            + "measured or calculated creatinine clearance; calculated or measured creatinine clearance; "
                            + "creatinine clearances; gfr; egfr; radioisotope gfr; glomerular filtration rate; "
                            + "estimated glomerular filtration rate; estimated gfr; calculated gfr; "
                            + "glomerular filtration rate estimated; calculated glomerular filtration rate; "
                            + "renal creatinine clearance; calculated clearance; cr clearance; estimated cr clearance; calculated cr clearance; "
                            + "creatine clearance; measured crcl; cler; clearance of creatinine; renal clearance; estimated clearance; "
                            + "creatinin clearance; glomerular filtration; measured gfr; nuclear gfr; isotopic gfr; endogenous creatinine clearance; "
                            + "endogenous creatinine clearance rate; clearance creatinine; creatinine clearence; creat clearance; "
                            + "cystatin c derived glomerular filtration rate; crcl/egfr; egfr/crcl; ecrcl; creatinine clearance (cl); "
                            + "clearance; glomerular filtration rate gfr; egfr or crcl; crcl or egfr",
                    Lab.CREATININE_CLEARANCE),
            name(
                    "bilirubin; total bilirubin; serum bilirubin; serum total bilirubin; total serum bilirubin; "
                            + "bilirubin level; bilirubin levels; total bilirubin level; total bilirubin levels; "
                            + "serum bilirubin level; serum bilirubin levels; bilirubin total; bilirubin (total); tbil; total bilirubin (tbil); "
                            + "tbili; t bili; t bil; plasma bilirubin; bilirubin value; total blood bilirubin; bilirubinemia; total bilirubinemia; bilirubine; bili; total bili; "
                            + "tb; total bilirubine; blood bilirubin; bilirubin (tbil); direct and indirect bilirubin; total plasma bilirubin; "
                            + "bilirubin concentration; serum total bilirubin level; serum total bilirubin (tbil); serum bilirubins; bilirubins",
                    Lab.BILIRUBIN),
            name(
                    "direct bilirubin; conjugated bilirubin; dbil; direct (conjugated) bilirubin; direct bilirubin level; direct bilirubin levels; serum direct bilirubin; conjugated serum bilirubin",
                    Lab.DIRECT_BILIRUBIN),
            name(
                    "ast; sgot; asat; got; aspartate aminotransferase; aspartate transaminase; "
                            + "aspartate amino transferase; aspartic aminotransferase; aspartic transaminase; "
                            + "aspartate transferase; serum glutamic oxaloacetic transaminase; "
                            + "glutamic oxaloacetic transaminase; serum glutamate oxaloacetate transaminase; s got; "
                            + "serum ast; serum aspartate aminotransferase; serum aspartate transaminase; ast level; "
                            + "ast levels; aspartate amino-transferase; glutamic oxalacetic transaminase; serum glutamic oxalacetic transaminase; "
                            + "serum glutamooxaloacetate transferase; serum glutamo oxaloacetate transferase; aspartate aminotranferase; "
                            + "aspartate aminotransaminase; glutamate oxaloacetate transaminase; serum sgot; aspartat aminotransferase; "
                            + "serum glutamic oxaloacetic transferase; aspartase aminotransferase; aspartate aminotransferases; aspartic acid transaminase; "
                            + "serum aspartate amino transferase; aspartate amino transaminase; aspartate aminotransferase ast; "
                            + "glutamic oxalic transaminase; serum glutamic oxalic transaminase; glutamic oxaloacetic aminotransferase",
                    Lab.AST),
            name(
                    "alt; sgpt; alat; gpt; alanine aminotransferase; alanine transaminase; "
                            + "alanine amino transferase; alanine transferase; serum glutamic pyruvic transaminase; "
                            + "glutamic pyruvic transaminase; serum glutamate pyruvate transaminase; s gpt; serum alt; "
                            + "serum alanine aminotransferase; serum alanine transaminase; alt level; alt levels; "
                            + "alanine amino-transferase; serum glutamate pyruvate transferase; glutamate pyruvate transaminase; "
                            + "serum glutamyl pyruvic transaminase; glutamyl pyruvic transaminase; serum sgpt; alanine aminotranferase; "
                            + "alanine aminotransaminase; serum glutamic pyruvic transferase; alanin aminotransferase; alanine amino transaminase; "
                            + "serum alanine amino transferase; alanine aminotransferases; glutamic pyruvic aminotransferase; "
                            + "glutamic pyruvate transaminase; serum glutamic pyruvate transaminase",
                    Lab.ALT),
            name(
                    "transaminases; transaminase; aminotransferases; serum transaminases; hepatic transaminases; "
                            + "liver transaminases; transaminase levels; serum aminotransferases; "
                            + "hepatic aminotransferases; serum transaminase; transaminases levels; aminotransferase; liver enzymes; hepatic enzymes; "
                            + "transaminases (ast/alt); both transaminases; serum liver transaminases; liver transaminase; hepatic transaminase; "
                            + "serum transaminase levels; serum transaminases levels; serum transaminase level; asat/alat; transaminase values; "
                            + "aminotransferase levels; liver enzyme; liver enzyme levels",
                    Lab.AST,
                    Lab.ALT),
            name(
                    "alp; alkp; alk phos; alkaline phosphatase; serum alkaline phosphatase; "
                            + "alkaline phosphatase level; alkaline phosphatases; ap; alkaline phosphatase levels; alk phosphatase; alk. phos; alkaline phosphate; "
                            + "serum alkaline phosphatase level; alkalic phosphatase; total alkaline phosphatase; akp; alkaline phosphotase",
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
                            + "pt/inr; international normalized ration; international standardized ratio; international standard ratio; "
                            + "international normalized ratios; international ratio; internationalized normal ratio; international normalised ration; "
                            + "internal normalized ratio; inr/pt; prothrombin time/international normalized ratio; international normal ratio; "
                            + "internationally normalized ratio; international normalizing ratio; prothrombin time (pt)/international normalized ratio; "
                            + "prothrombin time-international normalized ratio; international normalized ratio level; prothrombin inr",
                    Lab.INR),
            name("pt; prothrombin time; prothrombin; prothrombin times; protime; pro time; quick time", Lab.PT),
            name(
                    "ptt; aptt; activated partial thromboplastin time; partial thromboplastin time; a ptt; "
                            + "activated ptt; apt; activated partial thrombin time; activated partial thromboplastin; activated partial thromboplastine time; "
                            + "activated partial prothrombin time; partial thromboplastin times; activated thromboplastin time; activated partial thromboplastin rime; "
                            + "partial prothrombin time; activated partial thromboplastic time; apptt; partial thrombin time; "
                            + "partial thromboplastin; activated partial throboplastin time",
                    Lab.APTT),
            name(
                    "lvef; ventricular ejection fraction; left ventricular ejection fraction; ejection fraction; cardiac ejection fraction; lv ef; "
                            + "left ventricle ejection fraction; lvef value; left ventricular ejection function; ejection fractions; cardiac left ventricular ejection fraction; lvejf; "
                            + "left ventricular systolic ejection fraction; resting ejection fraction; resting left ventricular ejection fraction; "
                            + "left ventricular ef; cardiac ejection; cardiac ejection index; cardiac left ventricular ef; resting lvef; heart ejection fraction; "
                            + "left ventricular function; left ventricular ejection. fraction; left ventricular ejection rate",
                    Lab.LVEF),
            name(
                    "spo2; sao2; oxygen saturation; o2 saturation; pulse oximetry; o2 sat; pulse ox; "
                            + "oxygen saturation level; blood oxygen saturation; peripheral oxygen saturation; arterial oxygen saturation; o2 saturations; oxygen saturations; "
                            + "oxygen saturation (spo2); oxygen saturation of peripheral blood; pulse oxygen saturation; finger oxygen saturation; "
                            + "pulse oximeter; saturation of oxygen; resting oxygen saturation; peripheral capillary oxygen saturation; "
                            + "baseline oxygen saturation; o2sat; resting pulse oximetry; finger pulse oxygen saturation; sp o2; oxygen saturation by pulse oximetry",
                    Lab.SPO2),
            name(
                    "fev1; fev 1; forced expiratory volume in 1 second; forced expiratory volume in one second; "
                            + "forced expiratory volume in the first second; forced expiratory volume in 1 second (fev1); fev1.0; forced expiratory volume; "
                            + "forced expiratory volume 1; forced expiratory volume 1 second; forced expiratory volume in 1 s; first second forced expiratory volume; "
                            + "forced expiratory volume at one second; forced expiratory volume per second; forced expired volume in one second; "
                            + "forced expiratory volume in 1-second; fev-1; fev1 second; fev one; forced expiratory volume (fev1); postbronchodilator fev1; "
                            + "forced expiratory flow in one second; forced expiratory volume in one second (fev1)",
                    Lab.FEV1),
            name(
                    "dlco; tlco; diffusing capacity; diffusion capacity; corrected dlco; adjusted dlco; "
                            + "diffusing capacity of the lung for carbon monoxide; "
                            + "diffusing capacity of the lungs for carbon monoxide; "
                            + "diffusion capacity of the lung for carbon monoxide; carbon monoxide diffusing capacity; carbon monoxide diffusion capacity; lung diffusing capacity; "
                            + "diffusing capacity for carbon monoxide; diffusion lung capacity of carbon monoxide; diffusing lung capacity; "
                            + "diffusing capacity of carbon monoxide; carbon monoxide diffusing capacity of the lungs; dlco corrected; "
                            + "diffusing capacity of lung for carbon monoxide; dlco adjusted; diffusion lung capacity for carbon monoxide; "
                            + "lung diffusion capacity; transfer factor; lung carbon monoxide diffusing capacity; diffusion capacity for carbon monoxide; kco",
                    Lab.DLCO),
            name(
                    "qtc; qtcf; qtcb; qtc interval; qtcf interval; corrected qt; corrected qt interval; mean qtc; "
                            + "mean qtcf; mean qtc interval; mean qtcf interval; mean corrected qt interval; "
                            + "qt interval corrected; corrected qt interval (qtc); corrected qt interval (qtcf); "
                            + "heart rate corrected qt interval; qt interval corrected for heart rate; "
                            + "qt interval corrected with the fridericia formula; "
                            + "qt interval corrected by fridericia's formula; "
                            + "qt interval corrected using fridericia's formula; "
                            + "corrected qt interval by fridericia; corrected qt interval using fridericia's formula; qt interval; qt/qtc interval; qt/qtc; "
                            + "mean qt interval; qtc fridericia; mean resting qtc; mean resting corrected qt interval; corrected qt intervals; qtc intervals; "
                            + "mean resting qtcf; qtc value; mean resting qtc interval; resting qtc; resting corrected qt interval; corrected mean qt interval; "
                            + "baseline qtc; baseline qtcf; qtc time; corrected qtc; average qtc; average qtcf; averaged qtc; corrected qtc interval; "
                            + "average corrected qt interval; average qtc interval; fridericia corrected qt interval; fridericia qtc; rate corrected qt interval; "
                            + "ecg qtc; qt corrected interval; fridericia corrected qtc; qt; qt corrected; qtf; screening qtc; absolute corrected qt interval; "
                            + "mean resting corrected qtc; fridericia's corrected qt interval; fridericia's corrected qtc; corrected qtcf; fridericia corrected qt; "
                            + "mean resting qtcf interval; qtc interval (qtcf); baseline qtc interval; corrected qtcf interval; mean corrected qtc interval; qtcb interval; "
                            + "prolonged qtc interval; prolonged qtc; prolonged qt interval; prolonged corrected qt interval; prolonged qtcf; prolonged qtcf interval; "
                            + "long qtc; prolonged qt/qtc interval",
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
                            + "cd4+ t cell counts; cd4+ t cells; absolute cd4 count; cd4 counts; cd4+ counts; cd4+; cd4 t cells; cd4+ cells; cd4 cells; cd4+ lymphocytes; "
                            + "cluster of differentiation 4 cell count; cluster of differentiation 4 count; absolute cd4+ count; cd4+ t lymphocyte count; "
                            + "cd4 t lymphocyte count; cd4 t cell counts; cd4+ t lymphocytes; cd4 lymphocytes; cd4 t lymphocytes; cd4+ cell counts; cd4 cell counts; "
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

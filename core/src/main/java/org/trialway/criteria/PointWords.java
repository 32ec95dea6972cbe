package org.trialway.criteria;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.trialway.criteria.Criterion.Administrative.Point;
import org.trialway.text.Phrases;

/// Words that make a point about running the study, and those that may stand beside them without adding a condition.
///
/// A point never turns anyone away, so its companions may be many; yet a word on neither list keeps the criterion
/// from counting as met.
final class PointWords {

    private PointWords() {}

    private static final Map<Point, String> SIGNALS = Map.of(
            Point.CONSENT,
            "consent; informed consent; written informed consent; signed informed consent; assent; consents; consented; "
                    + "consent form; icf; informed consent document; consenting; informed written consent; consent document; "
                    + "written consent; written informed consent form; signed and dated; sign informed consent",
            Point.COMPLIANCE,
            "comply; compliance; compliant; complying; adhere; adherence; noncompliance; non compliance; noncompliant; "
                    + "cooperate; cooperation; comply with; follow up visits; "
                    + "non compliant; complete the study; follow the study; available for follow up; cooperative; "
                    + "return for follow up; lost to follow up; regular follow up; long term follow up",
            Point.INVESTIGATOR_JUDGEMENT,
            "by the investigator; by the investigators; by investigator; by the researcher; judged unsuitable",
            Point.TISSUE_SAMPLE,
            "tumor tissue; tumour tissue; tissue sample; tissue samples; archival tissue; archival tumor; ffpe; archive tissue; archive tumor; "
                    + "archive tumour; archived tumour; archived tissues; archived sample; archived samples; "
                    + "tissue block; tissue blocks; paraffin embedded; tumor sample; tumor samples; tumor specimen; "
                    + "tissue specimen; tissue specimens; tumor block; tumor biopsy; tumour sample; tumour samples; "
                    + "fresh biopsy; archived tissue; archival tumour; paraffin blocks; tumor specimens; archival tissues; "
                    + "tumor tissues; tumour biopsy; tissue biopsy; archived tumor; unstained slides; tumor biopsies",
            Point.LANGUAGE,
            "language; english; speak; speaking; fluent; literate; native speaker; read and write; english speaking; "
                    + "literacy; fluently; native language; read write; language barrier; language barriers",
            Point.OTHER_TRIAL,
            "another clinical trial; another clinical study; another trial; another study; other clinical trial; "
                    + "other clinical trials; other clinical studies; another investigational study; other trials; "
                    + "another investigational trial; other clinical study; another interventional study; other studies; "
                    + "another therapeutic trial; another drug trial; another interventional trial; another research study; "
                    + "other interventional trial; other investigational studies; another interventional clinical trial; "
                    + "different clinical trial; different clinical study; another experimental study; another protocol; "
                    + "concurrent clinical trial; another interventional clinical study; other interventional studies; "
                    + "other research study; other therapeutic trial; other interventional clinical trials");

    private static final Map<Point, String> COMPANIONS = Map.of(
            Point.CONSENT,
            "to performing locally required eg evaluations written signed sign signs signature dated date voluntary voluntarily willing willingness able ability capable "
                    + "capability capacity unable inability unwilling unwillingness refuse refuses refused refusal understand "
                    + "understands understanding understood read provide provides provided providing give gives given giving obtain "
                    + "obtained agree agrees agreed accept accepted form forms document documents documentation ethics "
                    + "committee ethical irb iec rec approved review board guidelines regulations regulatory requirements "
                    + "federal national local laws law authorization authorisation hipaa legal legally guardian guardians "
                    + "representative representatives authorized authorised acceptable appropriate applicable parent parents "
                    + "next kin relative relatives family prior before any all procedure procedures specific related performed "
                    + "initiation start treatment purposes purpose investigational nature risks risk benefits potential health "
                    + "information protected privacy data minor minors when where if or not and good clinical practice gcp ich "
                    + "international conference harmonisation aware explained explanation fully full own language patient's "
                    + "accordance conducted informed approval personally content contents details proxy himself herself "
                    + "spouse caregiver participate participation join enter receiving undergoing tests therapy must should "
                    + "can cannot only after neither unless without lacking lack adequately mentally competent incompetent it "
                    + "and/or other including such under years age children child evaluation first protocol-specific "
                    + "undergo beginning being enrolled commencement dose drug program available on file",
            Point.COMPLIANCE,
            "willing willingness able ability unable inability unwilling capable study protocol visit visits schedule scheduled "
                    + "follow follow-up up followup treatment plan procedures procedure requirements requirement instructions "
                    + "tests laboratory examinations examination exams restrictions all other any and or to with including such "
                    + "as must agree agrees agreeing undergo complete completing completion completed attend attendance "
                    + "assessments assessment evaluation evaluations likely unlikely poor expected anticipated known "
                    + "not non understand understanding duration throughout entire required return likelihood medical "
                    + "regimen therapy dosing monitoring questionnaires can cannot available availability adequate geographical "
                    + "regular planned reasonable good believed history directions lifestyle considerations specified "
                    + "during period participate participation would may in full sample collection blood site site's center "
                    + "administration medication oral take taking drug",
            Point.INVESTIGATOR_JUDGEMENT,
            "any other another condition conditions disease diseases illness illnesses disorder disorders medical psychiatric "
                    + "psychological psychosocial social circumstance circumstances situation situations reason reasons factor "
                    + "factors finding findings abnormality abnormalities laboratory clinically significant serious severe "
                    + "uncontrolled concurrent concomitant underlying intercurrent would could may might can make makes making "
                    + "render renders rendering interfere interferes interfering interference impair impairs compromise "
                    + "compromises affect affects jeopardize pose poses posing preclude precludes prevent prevents prohibit "
                    + "confound confounds increase increases risk risks safety well being wellbeing health ability "
                    + "participation participate participating participant's evaluation evaluate interpretation results "
                    + "result objectives endpoints study drug treatment therapy inappropriate unsuitable unsuited suitable unfit "
                    + "unacceptable undue unsafe interest best not if or and such to opinion judgment evidence history current "
                    + "put place places at hazard hazardous completion complete compliance comply protocol requirements "
                    + "poor candidate reasonable adversely unable contraindicate contraindicated undesirable associated with "
                    + "administration investigational product ability acute chronic outcome outcomes substantially likely "
                    + "excessive potentially potential also limit limits considered deemed physical examination receive "
                    + "including geographical familial sociological unsuitability appropriate enrolment enter entering "
                    + "who which that otherwise judged greater",
            Point.TISSUE_SAMPLE,
            "archival fresh available availability sufficient adequate tumor tumour tissue sample samples block blocks slides "
                    + "slide formalin fixed paraffin embedded ffpe biopsy biopsies collected obtained for analysis and or from "
                    + "provide provided willing undergo must be be able specimen specimens core needle biomarker research",
            Point.LANGUAGE,
            "english language speak speaks speaking read write understand fluent fluently able ability unable inability "
                    + "and or in to not native literate proficient proficiency communicate local non spanish",
            Point.OTHER_TRIAL,
            "participation participate participating participated enrolled enrollment enrolled in currently concurrent "
                    + "concurrently simultaneous simultaneously any ongoing another other clinical investigational "
                    + "interventional trial trials study studies active current not planned or and therapeutic drug");

    private static final Map<Point, Set<String>> COMPANION_SETS = companions();

    private static Map<Point, Set<String>> companions() {
        var sets = new HashMap<Point, Set<String>>();
        COMPANIONS.forEach((point, words) -> sets.put(point, Set.copyOf(new TreeSet<>(List.of(words.split(" "))))));
        return Map.copyOf(sets);
    }

    static void addTo(Phrases.Builder<Meaning> lexicon) {
        SIGNALS.forEach((point, words) -> lexicon.addList(words, new Meaning.PointWord(point)));
        JudgementWords.all()
                .forEach(words -> lexicon.addIfFree(words, new Meaning.PointWord(Point.INVESTIGATOR_JUDGEMENT)));
    }

    /// Whether a word may stand beside the signal of a point without adding a condition.
    static boolean isCompanion(Point point, String word) {
        return COMPANION_SETS.getOrDefault(point, Set.of()).contains(word);
    }
}

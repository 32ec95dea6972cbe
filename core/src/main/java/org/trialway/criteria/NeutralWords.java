package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;

/// The closed list of words that set no condition and admit no exception, whatever stands beside them.
///
/// A criterion can turn someone away only when each of its words is read or stands here. So a word belongs
/// here only if no text can be made stricter or milder by it. `or`, `if`, `may`, `except`, `not`, `other` and
/// their like never do. Every addition is reviewed; a test pins the length of the list.
final class NeutralWords {

    private NeutralWords() {}

    private static final String WORDS = """
            a; an; the; this; that; these; their; his; her; his/her; your; you; who; which; whose; they; he/she; s/he
            patient; patients; participant; participants; subject; subjects; individual; individuals; person; persons
            candidate; candidates; people; adult; adults; patient's; patients'; subject's; participant's
            is; are; be; being; been; was; were; has; have; having; had; will; do; does; meet; meets; met
            of; at; in; on; by; per; as; for; with; than; into; upon; via
            i.e.; ie; namely
            level; levels; value; values; count; counts; result; results; test; tests; score; scores; scale; status
            parameters; parameter; concentration; concentrations; measurement; measurements; rate; index
            laboratory; lab; labs; serum; blood; plasma; total; calculated; estimated; measured; baseline
            documented; determined; assessed; defined; demonstrated; evidenced; indicated; obtained; performed
            according to; based on; using; formula; equation; method; criteria; criterion; standard
            cockcroft gault; cockroft gault; cockcroft and gault; cockcroft/gault; mdrd; ckd epi
            modification of diet in renal disease; institutional; local; institution; institution's; central
            screening; enrollment; enrolment; registration; randomization; randomisation; study entry; entry; at inclusion; time of inclusion; study inclusion
            study; trial; protocol; visit; day of
            at the time of; at time of; the time of; time of; the day of; the date of
            inclusive; both inclusive; included; including both
            for inclusion; for enrollment; to be eligible; in order to be eligible; for entry
            also; both; respectively; currently; general; key; main; specific; major; criteria for
            point; points; cells; cell; reserve; function; functions; organ
            age dependent; depending on age; for age; for their age; for age and sex; si units; see appendix; refer to appendix; schwartz formula
            by muga; by muga scan; by echocardiogram; by echocardiography; by muga or echocardiogram; on room air; room air
            by echocardiogram or muga; by muga or echo; by echo or muga; by echo; at rest; by echocardiogram or muga scan
            appendix a; appendix b; appendix c; appendix d; appendix e; appendix i; appendix ii; appendix iii; appendix iv
            appendix 1; appendix 2; appendix 3; appendix 4; appendix 5; both ends; including both ends
            """;

    private static final List<String> TIMES = List.of(
            "at the time of",
            "at time of",
            "the time of",
            "at",
            "on the day of",
            "on the date of",
            "at the date of",
            "upon");

    private static final List<String> ACTS =
            List.of("", "signing", "signing of", "signing the", "the", "obtaining", "giving");

    private static final List<String> CONSENTS = List.of(
            "consent",
            "informed consent",
            "written informed consent",
            "icf",
            "informed consent form",
            "informed consents");

    /// "at the time of signing the informed consent" and its like: when something is measured, not a demand to sign.
    private static List<String> timesOfConsent() {
        var all = new ArrayList<String>();
        for (String time : TIMES) {
            for (String act : ACTS) {
                CONSENTS.forEach(consent -> all.add(time + " " + act + " " + consent));
            }
        }
        return all;
    }

    static List<String> all() {
        var all = new ArrayList<String>(timesOfConsent());
        all.addAll(singles());
        return List.copyOf(all);
    }

    /// The list as reviewed, without the times of consent that are spread out from it.
    static List<String> singles() {
        return WORDS.lines().flatMap(line -> List.of(line.split("; ")).stream()).toList();
    }
}

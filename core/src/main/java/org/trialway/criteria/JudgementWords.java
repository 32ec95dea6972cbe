package org.trialway.criteria;

import java.util.ArrayList;
import java.util.List;

/// The ways to leave something to the study doctor, put together from who judges and how it is said.
final class JudgementWords {

    private static final List<String> PEOPLE = List.of(("investigator; investigators; physician; physicians; doctor; "
                    + "clinician; pi; pis; researcher; researchers; sponsor; oncologist; surgeon; investigator or sponsor; "
                    + "investigator/sponsor; sponsor/investigator; investigator or designee")
            .split("; "));

    private static final List<String> WHICH = List.of(
            "", "study", "principal", "treating", "site", "local", "responsible", "clinical", "study's", "lead");

    private static final List<String> BEFORE = List.of(("opinion of; judgment of; judgement of; clinical judgment of; "
                    + "clinical judgement of; discretion of; view of; assessment of; decision of; evaluation of; "
                    + "judged by; deemed by; considered by; determined by; assessed by; evaluated by; believed by; "
                    + "decided by; according to; per; as per; opinion by; judgment by; judgement by; discretion by")
            .split("; "));

    private static final List<String> AFTER = List.of(("considers; judges; deems; believes; determines; feels; thinks; "
                    + "decides; considered; judged; deemed; believed; determined; consider; judge; believe; determine")
            .split("; "));

    private static final List<String> OWN = List.of(
            ("opinion; judgment; judgement; clinical judgment; clinical judgement; medical judgment; medical judgement; "
                            + "discretion; view; assessment; decision; evaluation; determination")
                    .split("; "));

    private JudgementWords() {}

    static List<String> all() {
        var phrases = new ArrayList<String>();
        for (String which : WHICH) {
            for (String person : PEOPLE) {
                String who = (which + " " + person).strip();
                BEFORE.forEach(words -> {
                    phrases.add(words + " " + who);
                    phrases.add(words + " the " + who);
                });
                AFTER.forEach(words -> phrases.add(who + " " + words));
                OWN.forEach(words -> {
                    phrases.add(who + "'s " + words);
                    phrases.add(who + "' " + words);
                    phrases.add(who + " " + words);
                });
            }
        }
        return phrases;
    }
}

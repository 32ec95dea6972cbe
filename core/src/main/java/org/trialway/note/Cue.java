package org.trialway.note;

import org.trialway.text.Phrases;

/// Words that say how the names around them are meant.
enum Cue {
    ABSENT_AFTER,
    ABSENT_BEFORE,
    UNCERTAIN_AFTER,
    UNCERTAIN_BEFORE,
    HYPOTHETICAL_AFTER,
    OTHER_PERSON_AFTER,
    PAST_AFTER,
    PAST_BEFORE,
    /// Ends what a cue before it says.
    BOUNDARY,
    /// Looks like a cue and is none: "no change in".
    NONE;

    /// The wordings follow the published idea of triggers with a direction and an end (Chapman et al. 2001,
    /// Harkema et al. 2009); the lists are ours.
    static final Phrases<Cue> WORDS = words();

    private static Phrases<Cue> words() {
        Phrases.Builder<Cue> cues = Phrases.builder();
        cues.addList(
                "no; not; denies; deny; denied; denying; without; negative for; no evidence of; no signs of; no sign of; "
                        + "no evidence for; free of; absence of; no history of; never; never had; never has had; rules out; ruled out; "
                        + "neither; nor; lack of; lacks; no complaints of; fails to show; does not have; has not had; did not have; "
                        + "is not; was not; no known; not known to have; no prior; no previous; no past; no further; no current; "
                        + "no evidence of any; did not show; does not show; not show; does not reveal; excluded; unremarkable for; "
                        + "denies any; no other; no such; hasn't; doesn't; didn't; isn't",
                ABSENT_AFTER);
        cues.addList(
                "was ruled out; were ruled out; has been ruled out; is ruled out; is absent; was absent; are absent; were absent; "
                        + "was negative; were negative; is negative; not seen; not found; not present; not detected; is excluded; "
                        + "was excluded; is denied; was not seen; were not seen; was not found; were not found; not identified; : none; "
                        + ": no; : negative; : denies; unlikely; is unlikely; negative; none; not reported",
                ABSENT_BEFORE);
        cues.addList(
                "possible; possibly; probable; probably; suspected; suspicion of; suspicious for; concern for; concerning for; rule out; "
                        + "r/o; may have; might have; may be; might be; could be; cannot exclude; can not exclude; cannot rule out; "
                        + "questionable; likely; differential diagnosis includes; differential includes; evaluate for; evaluation for; "
                        + "suggestive of; suggests; presumed; presumptive; query; to exclude; versus; suspect; suspects; possibility of; "
                        + "probability of; work-up for; workup for; worrisome for; apparent; equivocal",
                UNCERTAIN_AFTER);
        cues.addList(
                "is suspected; was suspected; cannot be excluded; can not be excluded; cannot be ruled out; is possible; is likely; "
                        + "is probable; is considered; was considered; not excluded; not ruled out; uncertain",
                UNCERTAIN_BEFORE);
        cues.addList(
                "if; in case of; risk of; at risk for; at risk of; advice on; concerned about; prevention of; to prevent; return for; "
                        + "monitor for; watch for; screening for; screen for; in the event of; advised to; should; prophylaxis for; "
                        + "worried about; fear of; afraid of; counseled on; educated about; to avoid; will undergo; planned for; "
                        + "is planned for; scheduled for; is scheduled for; candidate for; considered for; refuses; refused; declined; "
                        + "declines",
                HYPOTHETICAL_AFTER);
        cues.addList(
                "family history of; family history is significant for; family history includes; fh of; mother had; mother has; "
                        + "mother with; mother died; mother also; father had; father has; father with; father died; father also; "
                        + "brother had; brother has; brother with; brother died; sister had; sister has; sister with; sister died; "
                        + "wife had; wife has; wife also; husband had; husband has; husband also; son had; son has; son also; daughter had; "
                        + "daughter has; daughter also; aunt had; aunt has; aunt with; uncle had; uncle has; uncle with; grandmother had; "
                        + "grandmother has; grandfather had; grandfather has; cousin had; cousin has; partner had; partner has; "
                        + "parents had; parents have; siblings had; siblings have; relative with; relatives with; roommate had; "
                        + "roommate has; contact with a person with; friend had; friend has; mother was diagnosed with; "
                        + "father was diagnosed with; sister was diagnosed with; brother was diagnosed with; family history: ",
                OTHER_PERSON_AFTER);
        cues.addList(
                "history of; h/o; hx of; s/p; status post; status-post; previous; prior; previously; past; remote; former; formerly; "
                        + "past history of; past medical history of; past medical history of significant; earlier; medical history of; "
                        + "medical history significant for; history significant for; had; underwent; after; following; post",
                PAST_AFTER);
        cues.addList(
                "resolved; has resolved; was resected; in the past; as a child; in childhood; years ago; years earlier; was treated; "
                        + "in remission",
                PAST_BEFORE);
        cues.addList(
                "but; however; although; though; except; apart from; aside from; other than; yet; while; whereas; ;; . ; who; which; "
                        + "presents; presented; presenting; complains; complained; complaining; reports; reported; noted; notes; states; "
                        + "recalls; says; reveals; revealed; shows; showed; and she; and he; and they; and the; and is; and has; "
                        + "and was; and reports; , he; , she; , they; , the; , has; , is; , and the; , and she; , and he; , and they; "
                        + "on examination; secondary to; due to; because of; and now; now; is found; was found; found; until; beyond; "
                        + "brought; comes; in order; as well as",
                BOUNDARY);
        cues.addList(
                "can not; cannot; no change; no increase; not increased; not necessarily; no longer than; without difficulty; "
                        + "not certain whether; no doubt; not just; gram negative; no change in; no immediate; rh negative; "
                        + "without further; no interval change; not permitted; not allowed; not responsive; "
                        + "not corrected; not controlled; not adequately; not yet; not eligible; not considered; not only",
                NONE);
        return cues.build();
    }
}

package org.trialway.summary;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trialway.match.Because;

/// Points of running a study: other trials, prisoners, the study doctor's judgement, the study's own steps.
///
/// In a full summary nobody is a prisoner or in another trial without a word about it; what the study's staff
/// will judge or do stays open.
final class StudyConductRule implements Rule {

    private static final Pattern ABSENT_UNLESS_SAID = Pattern.compile(
            "\\b(another|other|ongoing|concurrent\\w*|previous\\w*|prior|currently?|simultaneous\\w*|same|different)\\b[^.;]{0,60}"
                    + "\\b(trials?|stud(?:y|ies)|investigational|interventional)\\b|\\binvestigational (?:drugs?|medication|product|agents?|device)|"
                    + "\\bprisoners?\\b|\\bincarcerat|\\benrolled in\\b|\\benrollment in\\b|\\bdo-not-resuscitate|\\bdo-not-resuscitation|\\bdnr\\b|"
                    + "\\bexperimental (?:drug|agent|treatment)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STAFF = Pattern.compile(
            "\\b(investigators?'?s?|study physician|(?:study|research) (?:doctor|assistant|coordinator|staff)|opinion|judge?ment|pharmacist|"
                    + "surgeon decides|referring doctor)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STEPS = Pattern.compile(
            "\\b((?:inclusion|selection|eligibility) criteria|randomi[sz]ed by|not randomi[sz]ed|withdrawn|automatic discharge|will not be|not eligible for|"
                    + "e-?mail|registered|screening period|study hospitals?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CONTRAINDICATION = Pattern.compile("\\bcontra[- ]?indicat", Pattern.CASE_INSENSITIVE);

    private static final Pattern LANGUAGE =
            Pattern.compile("\\b(speaks?|speaking|fluent|fluency|literate|language)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public @Nullable Judgement judge(Asked asked, Subject subject) {
        if (ABSENT_UNLESS_SAID.matcher(asked.text()).find()) {
            boolean counts = asked.isExclusion() && subject.isWhole();
            return counts
                    ? Judgement.of(Holding.NOT_MET, Because.ASSUMED_ABSENT, List.of())
                    : Judgement.unknown(Because.ASK_THE_SITE, List.of());
        }
        boolean onlyTreatments = asked.things().stream()
                .allMatch(thing -> Treatments.isTreatment(thing.concept()) || Treatments.isTest(thing.concept()));
        if (LANGUAGE.matcher(asked.text()).find()) {
            return asked.isExclusion() && subject.isWhole()
                    ? Judgement.of(Holding.NOT_MET, Because.ASSUMED_ABSENT, List.of())
                    : Judgement.unknown(Because.ASK_THE_SITE, List.of());
        }
        boolean contra = CONTRAINDICATION.matcher(asked.text()).find() && onlyTreatments;
        if (contra) {
            return Judgement.unknown(Because.ASK_THE_SITE, List.of());
        }
        boolean staff = STAFF.matcher(asked.text()).find() && asked.things().isEmpty();
        return staff || STEPS.matcher(asked.text()).find() ? Judgement.unknown(Because.ASK_THE_SITE, List.of()) : null;
    }
}

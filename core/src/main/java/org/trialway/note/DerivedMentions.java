package org.trialway.note;

import java.util.ArrayList;
import java.util.List;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;
import org.trialway.knowledge.Lab;
import org.trialway.text.Span;

/// Findings that a value or a medicine comes to under another name.
///
/// | the note gives | it comes to | source |
/// |---|---|---|
/// | systolic pressure below 90 mmHg, adult | hypotension; perhaps shock | usual limit |
/// | temperature of 38 °C or more | fever | usual limit |
/// | heart rate above 100, adult | tachycardia | usual limit |
/// | breaths above 20 a minute, adult | tachypnea | usual limit |
/// | creatinine above 1.3 mg/dL, below 12 years above 0.8 | elevated creatinine | usual upper limits |
/// | an immunosuppressive medicine | immunodeficiency | by its action |
final class DerivedMentions {

    private static final Concept IMMUNOSUPPRESSANT = new Concept(Kind.MEDICINE, "immunosuppressant");
    private static final double CHILD_YEARS = 12;

    private DerivedMentions() {}

    static List<Mention> of(Person person, List<Mention> named, List<Measured> measured) {
        boolean child = person.hasAge() && person.ageYears() < CHILD_YEARS;
        List<Mention> derived = new ArrayList<>();
        for (Measured one : measured) {
            switch (one) {
                case Measured.Vital vital -> add(derived, vital, child);
                case Measured.LabValue value -> {
                    if (value.lab() == Lab.CREATININE && value.value() > (child ? 0.8 : 1.3)) {
                        derived.add(mention("elevated creatinine", value.span(), value.sentence(), Standing.PRESENT));
                    }
                }
            }
        }
        for (Mention mention : named) {
            if (mention.standing() == Standing.PRESENT
                    && Concepts.ofMedicine().isA(mention.concept(), IMMUNOSUPPRESSANT)) {
                derived.add(mention("immunodeficiency", mention.span(), mention.sentence(), Standing.PRESENT));
            }
        }
        return derived;
    }

    private static void add(List<Mention> derived, Measured.Vital vital, boolean child) {
        switch (vital.sign()) {
            case SYSTOLIC -> {
                if (vital.most() < 90 && !child) {
                    derived.add(mention("hypotension", vital.span(), vital.sentence(), Standing.PRESENT));
                    derived.add(mention("shock", vital.span(), vital.sentence(), Standing.UNCERTAIN));
                }
            }
            case TEMPERATURE -> {
                if (vital.least() >= 38) {
                    derived.add(mention("fever", vital.span(), vital.sentence(), Standing.PRESENT));
                }
            }
            case HEART_RATE -> {
                if (vital.least() > 100 && !child) {
                    derived.add(mention("tachycardia", vital.span(), vital.sentence(), Standing.PRESENT));
                }
            }
            case RESPIRATORY_RATE -> {
                if (vital.least() > 20 && !child) {
                    derived.add(mention("tachypnea", vital.span(), vital.sentence(), Standing.PRESENT));
                }
            }
            case DIASTOLIC, COMA_SCALE -> {}
        }
    }

    private static Mention mention(String condition, Span span, int sentence, Standing standing) {
        return new Mention(new Concept(Kind.CONDITION, condition), span, sentence, standing, false, Timing.UNKNOWN);
    }
}

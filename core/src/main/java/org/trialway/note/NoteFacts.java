package org.trialway.note;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.trialway.patient.CaseId;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient;
import org.trialway.patient.Patient.CompleteList;
import org.trialway.patient.Provenance;
import org.trialway.text.PartialDate;

/// Turns what was read into facts, each with the number of its sentence. What has no date of its own is true
/// on the day of the note.
final class NoteFacts {

    private static final Pattern UNTREATED = Pattern.compile(
            "\\bno (?:earlier|prior|previous|other)?\\s*(?:cancer |systemic |anti-?cancer )?(?:treatment|therapy)\\b|\\buntreated\\b|"
                    + "\\btreatment[- ]na[iï]ve\\b|\\bnot (?:yet )?(?:been )?treated\\b",
            Pattern.CASE_INSENSITIVE);

    private final PartialDate written;
    private final NoteText note;
    private final List<Fact> facts = new ArrayList<>();

    private NoteFacts(PartialDate written, NoteText note) {
        this.written = written;
        this.note = note;
    }

    static Patient of(
            CaseId id,
            PartialDate written,
            NoteText note,
            Person person,
            List<Mention> named,
            List<Measured> measured) {
        var reader = new NoteFacts(written, note);
        reader.person(person);
        reader.facts.addAll(CancerFacts.of(note, named, reader));
        reader.facts.addAll(TreatmentFacts.of(note, named, reader));
        reader.facts.addAll(ConditionFacts.of(note, named, reader));
        reader.facts.addAll(MarkerFacts.of(note, named, reader));
        reader.facts.addAll(ScaleFacts.of(note, reader));
        measured.forEach(reader::measured);
        return new Patient(id, reader.facts, reader.completeLists());
    }

    /// A fact with its own day, or the day of the note when that is unknown.
    Provenance from(int sentence, PartialDate on) {
        return new Provenance(on.isKnown() ? on : written, Provenance.Door.NOTE, "sentence " + sentence);
    }

    Provenance from(int sentence) {
        return from(sentence, PartialDate.UNKNOWN);
    }

    private void person(Person person) {
        if (person.hasAge()) {
            facts.add(new Fact.AgeOn((int) person.ageYears(), from(person.ageSentence())));
        }
        if (person.sex() != null) {
            facts.add(new Fact.Sex(person.sex(), from(person.sexSentence())));
        }
    }

    private void measured(Measured measured) {
        switch (measured) {
            case Measured.LabValue value ->
                facts.add(new Fact.LabResult(
                        value.lab(),
                        value.value(),
                        value.upperLimit() > 0 ? value.upperLimit() : Double.NaN,
                        Double.NaN,
                        from(value.sentence(), value.timing().date())));
            case Measured.Vital vital -> {} // criteria of cancer studies set no limit on them
        }
    }

    private Set<CompleteList> completeLists() {
        Set<CompleteList> complete = EnumSet.noneOf(CompleteList.class);
        boolean untreated = facts.stream().noneMatch(Fact.Therapy.class::isInstance)
                && note.sentences().stream()
                        .anyMatch(sentence ->
                                UNTREATED.matcher(note.words(sentence)).find());
        if (untreated) {
            complete.add(CompleteList.THERAPIES);
        }
        return complete;
    }
}

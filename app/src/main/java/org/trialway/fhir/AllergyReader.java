package org.trialway.fhir;

import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Coding;
import org.trialway.knowledge.Concept;
import org.trialway.patient.Fact;
import org.trialway.text.PartialDate;

/// Reads allergies that are there and confirmed. "No known allergy" is kept out: a record is no whole list.
final class AllergyReader {

    /// SNOMED CT: no known allergy, of drugs, of food, of the environment, of latex.
    private static final Set<String> NONE_KNOWN =
            Set.of("716186003", "409137002", "429625007", "428607008", "1003774007");

    private final RecordSheet sheet;

    AllergyReader(RecordSheet sheet) {
        this.sheet = sheet;
    }

    void read(RecordEntry entry, AllergyIntolerance allergy) {
        String verified = Codes.code(allergy.getVerificationStatus());
        String clinical = Codes.code(allergy.getClinicalStatus());
        boolean isIntolerance = allergy.getType() == AllergyIntolerance.AllergyIntoleranceType.INTOLERANCE;
        if (allergy.getCode().getCoding().stream()
                .map(Coding::getCode)
                .anyMatch(code -> code != null && NONE_KNOWN.contains(code))) {
            sheet.note(entry, "says that none is known, which is not taken as a whole list");
        } else if (!Set.of("confirmed", "").contains(verified)
                || !Set.of("active", "").contains(clinical)) {
            sheet.note(entry, "is not confirmed, not active, or was entered in error, not used");
        } else if (isIntolerance) {
            sheet.note(entry, "is an intolerance and no allergy, not used");
        } else {
            add(entry, allergy);
        }
    }

    private void add(RecordEntry entry, AllergyIntolerance allergy) {
        Optional<String> known = Codes.called(Concept.Kind.ALLERGEN, allergy.getCode())
                .or(() -> Codes.called(Concept.Kind.MEDICINE, allergy.getCode()))
                .or(() -> Codes.called(Concept.Kind.THERAPY, allergy.getCode()));
        String name = known.orElseGet(() -> Codes.firstWords(allergy.getCode()));
        if (name.isEmpty()) {
            sheet.notes().unknownCode(entry, allergy.getCode());
        } else {
            PartialDate date =
                    Dates.either(Dates.of(allergy.getRecordedDateElement()), Dates.start(allergy.getOnset()));
            sheet.add(new Fact.Allergy(name, sheet.onOrWritten(date, entry)));
        }
    }
}

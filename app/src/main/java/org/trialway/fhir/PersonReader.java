package org.trialway.fhir;

import java.util.Objects;
import java.util.Optional;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.trialway.patient.Fact;
import org.trialway.text.PartialDate;

/// Reads who the person is: birth date, sex, where they live. Name, telephone and numbers are never looked at.
final class PersonReader {

    private final RecordSheet sheet;

    PersonReader(RecordSheet sheet) {
        this.sheet = sheet;
    }

    void read(RecordEntry entry, Patient patient) {
        readBirth(entry, patient);
        readSex(entry, patient);
        home(patient)
                .ifPresent(address -> sheet.add(
                        new Fact.Place(text(address.getPostalCode()), text(address.getCountry()), at(entry))));
        boolean hasDied = patient.hasDeceasedDateTimeType()
                || (patient.hasDeceasedBooleanType()
                        && patient.getDeceasedBooleanType().booleanValue());
        if (hasDied) {
            sheet.note(entry, "says that the person has died, which is not used");
        }
    }

    private void readBirth(RecordEntry entry, Patient patient) {
        PartialDate born = Dates.of(patient.getBirthDateElement());
        if (born.isKnown()) {
            sheet.add(new Fact.BirthDate(born, at(entry)));
        } else {
            sheet.note(entry, "has no birth date, so the age is unknown");
        }
    }

    /// Sex as administered and sex at birth; when they differ both are kept, and what depends on it stays open.
    private void readSex(RecordEntry entry, Patient patient) {
        Optional<Fact.Sex.Recorded> gender = recorded(Codes.code(patient.getGenderElement()));
        Optional<Fact.Sex.Recorded> birth = recorded(birthSex(patient));
        gender.ifPresent(sex -> sheet.add(new Fact.Sex(sex, at(entry))));
        birth.filter(sex -> !gender.equals(birth)).ifPresent(sex -> sheet.add(new Fact.Sex(sex, at(entry))));
        if (gender.isEmpty() && birth.isEmpty()) {
            sheet.note(entry, "tells neither female nor male, so the sex recorded for care is unknown");
        }
    }

    private static String birthSex(Patient patient) {
        for (Extension extension : patient.getExtension()) {
            if (Codes.isExtension(extension, "us-core-birthsex") && extension.getValue() instanceof CodeType code) {
                return text(code.getValue());
            }
        }
        return "";
    }

    private static Optional<Fact.Sex.Recorded> recorded(String code) {
        return switch (code) {
            case "female", "F" -> Optional.of(Fact.Sex.Recorded.FEMALE);
            case "male", "M" -> Optional.of(Fact.Sex.Recorded.MALE);
            default -> Optional.empty();
        };
    }

    /// The home that is in use; the first address when none is called home.
    private static Optional<Address> home(Patient patient) {
        var inUse = patient.getAddress().stream()
                .filter(address -> address.getUse() != Address.AddressUse.OLD)
                .filter(address -> !address.getPeriod().hasEnd())
                .filter(address -> address.hasPostalCode() || address.hasCountry())
                .toList();
        return inUse.stream()
                .filter(address -> address.getUse() == Address.AddressUse.HOME)
                .findFirst()
                .or(() -> inUse.stream().findFirst());
    }

    private org.trialway.patient.Provenance at(RecordEntry entry) {
        return sheet.onOrWritten(PartialDate.UNKNOWN, entry);
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}

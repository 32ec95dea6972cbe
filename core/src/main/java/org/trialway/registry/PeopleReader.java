package org.trialway.registry;

import java.util.List;
import org.trialway.study.Eligibility;
import org.trialway.study.Eligibility.AdmittedSex;
import org.trialway.study.Eligibility.HealthyVolunteers;
import org.trialway.study.Site;
import org.trialway.study.Site.Position;
import org.trialway.study.Study.Contact;

/// Reads the parts of a record that say who may join, where, and whom to ask.
final class PeopleReader {

    private PeopleReader() {}

    static Eligibility eligibility(RecordPart part) {
        return new Eligibility(
                part.text("eligibilityCriteria"),
                part.age("minimumAge"),
                part.age("maximumAge"),
                sex(part),
                volunteers(part));
    }

    /// A record that does not name a sex limits none.
    private static AdmittedSex sex(RecordPart part) {
        String constant = part.text("sex");
        return switch (constant) {
            case "", "ALL" -> AdmittedSex.ALL;
            case "FEMALE" -> AdmittedSex.FEMALE;
            case "MALE" -> AdmittedSex.MALE;
            // Not read as ALL: it may be a limit that we would then miss.
            default -> throw part.bad("sex", "\"" + constant + "\" is not a sex. Expected ALL, FEMALE or MALE.");
        };
    }

    private static HealthyVolunteers volunteers(RecordPart part) {
        if (!part.has("healthyVolunteers")) {
            return HealthyVolunteers.NOT_STATED;
        }
        return part.flag("healthyVolunteers") ? HealthyVolunteers.ACCEPTED : HealthyVolunteers.NOT_ACCEPTED;
    }

    static List<Site> sites(RecordPart part) {
        return part.parts("locations").stream().map(PeopleReader::site).toList();
    }

    private static Site site(RecordPart part) {
        return new Site(
                part.text("facility"),
                part.text("city"),
                part.text("state"),
                part.text("zip"),
                part.text("country"),
                RecordReader.recruitment(part, "status"),
                position(part.part("geoPoint")),
                contacts(part, "contacts"));
    }

    private static Position position(RecordPart part) {
        double latitude = part.degrees("lat");
        double longitude = part.degrees("lon");
        try {
            return new Position(latitude, longitude);
        } catch (IllegalArgumentException e) {
            throw part.bad("", String.valueOf(e.getMessage()), e);
        }
    }

    static List<Contact> contacts(RecordPart part, String name) {
        return part.parts(name).stream().map(PeopleReader::contact).toList();
    }

    private static Contact contact(RecordPart part) {
        String extension = part.text("phoneExt");
        String phone = part.text("phone") + (extension.isEmpty() ? "" : " ext. " + extension);
        return new Contact(part.text("name"), part.text("role"), phone.strip(), part.text("email"));
    }
}

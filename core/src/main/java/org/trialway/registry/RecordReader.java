package org.trialway.registry;

import java.util.ArrayList;
import java.util.List;
import org.trialway.study.NctId;
import org.trialway.study.Origin;
import org.trialway.study.RecruitmentStatus;
import org.trialway.study.Status;
import org.trialway.study.Study;
import org.trialway.study.Study.Arm;
import org.trialway.study.Study.Description;
import org.trialway.study.Study.Design;
import org.trialway.study.Study.Intervention;
import org.trialway.study.Study.MeshTerm;
import org.trialway.study.Study.Outcome;
import org.trialway.study.Study.Reference;
import org.trialway.study.Study.Sponsor;
import org.trialway.study.Study.Titles;
import org.trialway.text.PartialDate;

/// Reads the JSON of one record of API v2 into a [Study].
///
/// Only the study's number must be there. Any other field or module may be missing; one that is there and malformed
/// makes the record bad. Which fields are read is written down in `docs/registry-fields.md`.
public final class RecordReader {

    private RecordReader() {}

    /// The study in a record.
    ///
    /// @param json one record, UTF-8
    /// @throws RecordFormatException naming the study, the place, the value and what was expected
    public static Study read(byte[] json) {
        RecordPart record = RecordJson.parse(json);
        RecordPart protocol = record.part("protocolSection");
        RecordPart id = protocol.part("identificationModule");
        RecordPart about = protocol.part("descriptionModule");
        RecordPart conditions = protocol.part("conditionsModule");
        RecordPart given = protocol.part("armsInterventionsModule");
        RecordPart derived = record.part("derivedSection");
        return new Study(
                id.parsed("nctId", id.text("nctId"), NctId::new),
                new Titles(id.text("briefTitle"), id.text("officialTitle"), id.text("acronym")),
                status(protocol.part("statusModule")),
                sponsor(protocol.part("sponsorCollaboratorsModule")),
                new Description(about.text("briefSummary"), about.text("detailedDescription")),
                conditions.texts("conditions"),
                conditions.texts("keywords"),
                design(protocol.part("designModule")),
                given.parts("armGroups").stream().map(RecordReader::arm).toList(),
                given.parts("interventions").stream()
                        .map(RecordReader::intervention)
                        .toList(),
                outcomes(protocol.part("outcomesModule")),
                PeopleReader.eligibility(protocol.part("eligibilityModule")),
                PeopleReader.contacts(protocol.part("contactsLocationsModule"), "centralContacts"),
                PeopleReader.sites(protocol.part("contactsLocationsModule")),
                references(protocol.part("referencesModule")),
                mesh(derived.part("conditionBrowseModule")),
                mesh(derived.part("interventionBrowseModule")),
                record.flag("hasResults"),
                record.has("restated") ? Origin.RESTATED : Origin.REGISTRY);
    }

    private static Status status(RecordPart part) {
        return new Status(
                recruitment(part, "overallStatus"),
                part.text("whyStopped"),
                part.date("statusVerifiedDate"),
                day(part, "startDateStruct"),
                day(part, "primaryCompletionDateStruct"),
                day(part, "completionDateStruct"),
                day(part, "studyFirstPostDateStruct"),
                day(part, "lastUpdatePostDateStruct"));
    }

    private static PartialDate day(RecordPart part, String name) {
        return part.part(name).date("date");
    }

    /// A status; a constant we do not know is as good as none.
    static RecruitmentStatus recruitment(RecordPart part, String name) {
        String constant = part.text(name);
        for (RecruitmentStatus status : RecruitmentStatus.values()) {
            if (status.name().equals(constant)) {
                return status;
            }
        }
        return RecruitmentStatus.UNKNOWN;
    }

    private static Sponsor sponsor(RecordPart part) {
        RecordPart lead = part.part("leadSponsor");
        List<String> others = part.parts("collaborators").stream()
                .map(other -> other.text("name"))
                .toList();
        return new Sponsor(lead.text("name"), lead.text("class"), others);
    }

    private static Design design(RecordPart part) {
        RecordPart info = part.part("designInfo");
        RecordPart enrolment = part.part("enrollmentInfo");
        return new Design(
                part.text("studyType"),
                part.texts("phases"),
                info.text("allocation"),
                info.text("interventionModel"),
                info.part("maskingInfo").text("masking"),
                info.text("primaryPurpose"),
                enrolment.count("count"),
                enrolment.text("type"));
    }

    private static Arm arm(RecordPart part) {
        return new Arm(
                part.text("label"), part.text("type"), part.text("description"), part.texts("interventionNames"));
    }

    private static Intervention intervention(RecordPart part) {
        return new Intervention(
                part.text("type"),
                part.text("name"),
                part.text("description"),
                part.texts("otherNames"),
                part.texts("armGroupLabels"));
    }

    private static List<Outcome> outcomes(RecordPart part) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Outcome.Rank rank : Outcome.Rank.values()) {
            String field = switch (rank) {
                case PRIMARY -> "primaryOutcomes";
                case SECONDARY -> "secondaryOutcomes";
                case OTHER -> "otherOutcomes";
            };
            for (RecordPart outcome : part.parts(field)) {
                outcomes.add(new Outcome(
                        rank, outcome.text("measure"), outcome.text("description"), outcome.text("timeFrame")));
            }
        }
        return outcomes;
    }

    private static List<Reference> references(RecordPart part) {
        return part.parts("references").stream()
                .map(each -> new Reference(each.text("pmid"), each.text("type"), each.text("citation")))
                .toList();
    }

    private static List<MeshTerm> mesh(RecordPart part) {
        return part.parts("meshes").stream()
                .map(term -> new MeshTerm(term.text("id"), term.text("term")))
                .toList();
    }
}

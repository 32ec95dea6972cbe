package org.trialway.json;

import java.time.LocalDate;
import java.util.List;
import org.trialway.registry.SnapshotStore.StoredStudy;
import org.trialway.study.AgeLimit;
import org.trialway.study.Copy;
import org.trialway.study.Eligibility;
import org.trialway.study.Origin;
import org.trialway.study.ResultsNews;
import org.trialway.study.Site;
import org.trialway.study.Standing;
import org.trialway.study.Status;
import org.trialway.study.Study;
import org.trialway.study.StudyWords;
import org.trialway.text.PartialDate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One study as JSON, as `show --json` prints it, on one line. What the record does not say is left out;
/// lists are there even when they are empty.
public final class StudyJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private StudyJson() {}

    /// One study, on one line.
    ///
    /// @param posted when results were first posted; may be unknown
    public static String of(StoredStudy stored, PartialDate posted, LocalDate today) {
        Study study = stored.study();
        Standing standing = Standing.of(study.status(), stored.copy(), today);
        ObjectNode out = MAPPER.createObjectNode();
        out.put("nct", study.id().value());
        out.put("registry", StudyWords.registryAddress(study.id()));
        out.put("restated", study.origin() == Origin.RESTATED);
        out.set("standing", standing(standing));
        out.set("copy", copy(stored.copy()));
        text(out, "title", study.titles().brief());
        text(out, "officialTitle", study.titles().official());
        text(out, "acronym", study.titles().acronym());
        texts(out, "phases", study.design().phases());
        text(out, "type", study.design().studyType());
        if (study.design().enrolment() >= 0) {
            out.put("people", study.design().enrolment());
        }
        text(out, "sponsor", study.sponsor().name());
        texts(out, "conditions", study.conditions());
        text(out, "summary", study.description().summary());
        dates(out.putObject("dates"), study.status());
        text(out, "whyStopped", study.status().whyStopped());
        out.put("hasResults", study.hasResults());
        out.set("results", results(ResultsNews.of(study, stored.copy(), posted, today)));
        arms(out, study);
        out.set("eligibility", eligibility(study.eligibility()));
        ArrayNode sites = out.putArray("sites");
        study.sites().forEach(site -> sites.add(site(site, standing)));
        return MAPPER.writeValueAsString(out);
    }

    static ObjectNode standing(Standing standing) {
        ObjectNode out = MAPPER.createObjectNode();
        out.put("kind", FindingJson.code(standing.kind()));
        date(out, "on", standing.on());
        out.put("recorded", FindingJson.code(standing.recorded()));
        out.put("words", standing.words());
        return out;
    }

    private static ObjectNode results(ResultsNews news) {
        ObjectNode out = MAPPER.createObjectNode();
        out.put("kind", FindingJson.code(news.kind()));
        date(out, "on", news.on());
        text(out, "words", news.words());
        return out;
    }

    private static ObjectNode copy(Copy copy) {
        ObjectNode out = MAPPER.createObjectNode();
        return switch (copy) {
            case Copy.Synced synced ->
                out.put("from", "registry")
                        .put("confirmedOn", synced.confirmedOn().toString());
            case Copy.FromFile file -> out.put("from", "file");
            case Copy.Starter starter -> out.put("from", "starter set");
            case Copy.Gone gone ->
                out.put("from", "gone").put("noticedOn", gone.noticedOn().toString());
        };
    }

    private static void dates(ObjectNode out, Status status) {
        date(out, "verified", status.verified());
        date(out, "start", status.start());
        date(out, "primaryCompletion", status.primaryCompletion());
        date(out, "completion", status.completion());
        date(out, "firstPosted", status.firstPosted());
        date(out, "lastUpdatePosted", status.lastUpdatePosted());
    }

    private static void arms(ObjectNode out, Study study) {
        ArrayNode arms = out.putArray("arms");
        for (Study.Arm arm : study.arms()) {
            ObjectNode each = arms.addObject().put("label", arm.label());
            text(each, "kind", arm.kind());
            text(each, "description", arm.description());
            texts(each, "interventions", arm.interventions());
        }
        ArrayNode interventions = out.putArray("interventions");
        for (Study.Intervention given : study.interventions()) {
            ObjectNode each = interventions.addObject().put("name", given.name());
            text(each, "kind", given.kind());
            texts(each, "otherNames", given.otherNames());
            text(each, "description", given.description());
        }
    }

    private static ObjectNode eligibility(Eligibility asked) {
        ObjectNode out = MAPPER.createObjectNode();
        age(out, "minimumAge", asked.minimumAge());
        age(out, "maximumAge", asked.maximumAge());
        out.put("sex", FindingJson.code(asked.sex()));
        out.put("healthyVolunteers", FindingJson.code(asked.healthyVolunteers()));
        text(out, "text", asked.criteria());
        return out;
    }

    private static ObjectNode site(Site site, Standing study) {
        ObjectNode out = MAPPER.createObjectNode();
        text(out, "facility", site.facility());
        text(out, "city", site.city());
        text(out, "state", site.state());
        text(out, "postcode", site.postcode());
        text(out, "country", site.country());
        if (site.position().isKnown()) {
            out.put("latitude", site.position().latitude())
                    .put("longitude", site.position().longitude());
        }
        out.put("recorded", FindingJson.code(site.status()));
        out.put("words", StudyWords.atSite(study, site));
        return out;
    }

    private static void age(ObjectNode out, String name, AgeLimit limit) {
        if (limit.isLimit()) {
            out.put(name, limit.words());
        }
    }

    private static void date(ObjectNode out, String name, PartialDate date) {
        if (date.isKnown()) {
            out.put(name, date.toString());
        }
    }

    private static void text(ObjectNode out, String name, String value) {
        if (!value.isEmpty()) {
            out.put(name, value);
        }
    }

    private static void texts(ObjectNode out, String name, List<String> values) {
        values.forEach(out.putArray(name)::add);
    }
}

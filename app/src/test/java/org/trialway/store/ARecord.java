package org.trialway.store;

import java.nio.charset.StandardCharsets;
import org.trialway.registry.RecordReader;
import org.trialway.registry.RegistryRecord;
import org.trialway.study.NctId;

/// A small record composed for a test, in API v2 shape.
public record ARecord(NctId id, String title, String status, String verified, String criteria, boolean restated) {

    public static ARecord of(int number) {
        var id = new NctId("NCT%08d".formatted(number));
        return new ARecord(id, "A study of number " + number, "RECRUITING", "2026-05", "Inclusion:\n\n* age", false);
    }

    public ARecord titled(String words) {
        return new ARecord(id, words, status, verified, criteria, restated);
    }

    public ARecord withStatus(String constant) {
        return new ARecord(id, title, constant, verified, criteria, restated);
    }

    public ARecord verified(String date) {
        return new ARecord(id, title, status, date, criteria, restated);
    }

    public ARecord asking(String words) {
        return new ARecord(id, title, status, verified, words, restated);
    }

    public ARecord inOurWords() {
        return new ARecord(id, title, status, verified, criteria, true);
    }

    public String json() {
        return """
                {"protocolSection":{"identificationModule":{"nctId":"%s","briefTitle":"%s"},\
                "statusModule":{"overallStatus":"%s","statusVerifiedDate":"%s"},\
                "designModule":{"studyType":"INTERVENTIONAL","phases":["PHASE1","PHASE2"]},\
                "eligibilityModule":{"eligibilityCriteria":"%s","minimumAge":"18 Years","sex":"ALL"}}%s}""".formatted(
                        id,
                        title,
                        status,
                        verified,
                        criteria.replace("\n", "\\n"),
                        restated ? ",\"restated\":{\"asOf\":\"2026-11-23\"}" : "");
    }

    public RegistryRecord read() {
        byte[] json = json().getBytes(StandardCharsets.UTF_8);
        return new RegistryRecord(RecordReader.read(json), json);
    }
}

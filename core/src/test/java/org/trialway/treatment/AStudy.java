package org.trialway.treatment;

import java.util.ArrayList;
import java.util.List;
import org.trialway.study.AgeLimit;
import org.trialway.study.Eligibility;
import org.trialway.study.NctId;
import org.trialway.study.Origin;
import org.trialway.study.RecruitmentStatus;
import org.trialway.study.Status;
import org.trialway.study.Study;
import org.trialway.study.Study.Arm;
import org.trialway.study.Study.Intervention;
import org.trialway.text.PartialDate;

/// Makes studies that give treatments: all that is not said is empty.
final class AStudy {

    private final List<String> conditions = new ArrayList<>();
    private final List<Arm> arms = new ArrayList<>();
    private final List<Intervention> interventions = new ArrayList<>();
    private String title = "";
    private String summary = "";
    private String purpose = "TREATMENT";

    private AStudy(String condition) {
        conditions.add(condition);
    }

    static AStudy of(String condition) {
        return new AStudy(condition);
    }

    /// A study of mesothelioma.
    static AStudy study() {
        return of("Mesothelioma");
    }

    AStudy titled(String words) {
        title = words;
        return this;
    }

    AStudy about(String words) {
        summary = words;
        return this;
    }

    AStudy purpose(String words) {
        purpose = words;
        return this;
    }

    AStudy arm(String label, String kind, String... names) {
        arms.add(new Arm(label, kind, "", List.of(names)));
        return this;
    }

    /// Gives a medicine.
    AStudy giving(String name, String... otherNames) {
        interventions.add(new Intervention("DRUG", name, "", List.of(otherNames), List.of()));
        return this;
    }

    /// Gives or does what the registry sorts elsewhere.
    AStudy ofKind(String kind, String name) {
        interventions.add(new Intervention(kind, name, "", List.of(), List.of()));
        return this;
    }

    Classification read() {
        return TreatmentReader.read(made());
    }

    Study made() {
        var no = PartialDate.UNKNOWN;
        return new Study(
                new NctId("NCT00000001"),
                new Study.Titles(title, "", ""),
                new Status(RecruitmentStatus.RECRUITING, "", no, no, no, no, no, no),
                new Study.Sponsor("", "", List.of()),
                new Study.Description(summary, ""),
                conditions,
                List.of(),
                new Study.Design("INTERVENTIONAL", List.of(), "", "", "", purpose, -1, ""),
                arms,
                interventions,
                List.of(),
                new Eligibility(
                        "",
                        AgeLimit.NONE,
                        AgeLimit.NONE,
                        Eligibility.AdmittedSex.ALL,
                        Eligibility.HealthyVolunteers.NOT_STATED),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                Origin.REGISTRY);
    }
}

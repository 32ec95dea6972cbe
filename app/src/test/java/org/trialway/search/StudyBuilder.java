package org.trialway.search;

import java.util.List;
import org.trialway.study.AgeLimit;
import org.trialway.study.Eligibility;
import org.trialway.study.NctId;
import org.trialway.study.Origin;
import org.trialway.study.RecruitmentStatus;
import org.trialway.study.Status;
import org.trialway.study.Study;
import org.trialway.text.PartialDate;

/// Makes studies for searching: all that is not said is empty.
final class StudyBuilder {

    private final String id;
    private String title = "";
    private String summary = "";
    private String criteria = "";
    private List<String> conditions = List.of();
    private List<Study.Intervention> interventions = List.of();

    private StudyBuilder(int number) {
        this.id = "NCT%08d".formatted(number);
    }

    static StudyBuilder study(int number) {
        return new StudyBuilder(number);
    }

    StudyBuilder titled(String words) {
        title = words;
        return this;
    }

    StudyBuilder about(String words) {
        summary = words;
        return this;
    }

    StudyBuilder of(String... names) {
        conditions = List.of(names);
        return this;
    }

    StudyBuilder giving(String name, String... otherNames) {
        interventions = List.of(new Study.Intervention("DRUG", name, "", List.of(otherNames), List.of()));
        return this;
    }

    StudyBuilder asking(String words) {
        criteria = words;
        return this;
    }

    Study made() {
        var no = PartialDate.UNKNOWN;
        return new Study(
                new NctId(id),
                new Study.Titles(title, "", ""),
                new Status(RecruitmentStatus.RECRUITING, "", no, no, no, no, no, no),
                new Study.Sponsor("", "", List.of()),
                new Study.Description(summary, ""),
                conditions,
                List.of(),
                new Study.Design("INTERVENTIONAL", List.of(), "", "", "", "", -1, ""),
                List.of(),
                interventions,
                List.of(),
                new Eligibility(
                        criteria,
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

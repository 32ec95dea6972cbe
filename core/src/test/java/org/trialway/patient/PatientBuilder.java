package org.trialway.patient;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.patient.Fact.Sex.Recorded;
import org.trialway.patient.Provenance.Door;
import org.trialway.text.PartialDate;

/// Builds patients for tests, one fact a call.
public final class PatientBuilder {

    private final List<Fact> facts = new ArrayList<>();
    private final Set<Patient.CompleteList> lists = EnumSet.noneOf(Patient.CompleteList.class);

    public static PatientBuilder aPatient() {
        return new PatientBuilder();
    }

    public static Provenance on(String date) {
        PartialDate day = date.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(date);
        return new Provenance(day, Door.FILE, "/facts");
    }

    public PatientBuilder born(String date) {
        return with(new Fact.BirthDate(PartialDate.parse(date), on("")));
    }

    public PatientBuilder aged(int years, String date) {
        return with(new Fact.AgeOn(years, on(date)));
    }

    public PatientBuilder sex(Recorded recorded) {
        return with(new Fact.Sex(recorded, on("")));
    }

    public PatientBuilder ecog(int value, String date) {
        return with(new Fact.PerformanceStatus(PerformanceScale.ECOG, value, on(date)));
    }

    public PatientBuilder karnofsky(int value, String date) {
        return with(new Fact.PerformanceStatus(PerformanceScale.KARNOFSKY, value, on(date)));
    }

    public PatientBuilder lansky(int value, String date) {
        return with(new Fact.PerformanceStatus(PerformanceScale.LANSKY, value, on(date)));
    }

    public PatientBuilder lab(Lab lab, double value, String date) {
        return with(new Fact.LabResult(lab, value, Double.NaN, Double.NaN, on(date)));
    }

    public PatientBuilder lab(Lab lab, double value, double upperLimit, String date) {
        return with(new Fact.LabResult(lab, value, upperLimit, Double.NaN, on(date)));
    }

    public PatientBuilder unusableLab(Lab lab, String date) {
        return with(new Fact.UnusableLab(lab, on(date)));
    }

    public PatientBuilder with(Fact fact) {
        facts.add(fact);
        return this;
    }

    public PatientBuilder allOf(Patient.CompleteList list) {
        lists.add(list);
        return this;
    }

    public Patient build() {
        return new Patient(new CaseId("case-1"), facts, lists);
    }
}

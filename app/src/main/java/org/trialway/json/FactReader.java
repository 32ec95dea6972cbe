package org.trialway.json;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trialway.knowledge.PerformanceScale;
import org.trialway.patient.Fact;
import org.trialway.patient.Patient.CompleteList;
import org.trialway.text.PartialDate;

/// Reads the `facts` of one patient. What describes the person as they are, and has no date of its own, bears the
/// day of the file; tests and treatments bear their own date or none.
final class FactReader {

    private static final Set<String> FIELDS = Set.of(
            "age",
            "birthDate",
            "sex",
            "diagnosis",
            "ecog",
            "karnofsky",
            "lansky",
            "labs",
            "therapies",
            "procedures",
            "conditions",
            "medications",
            "biomarkers",
            "hla",
            "reproductive",
            "allergies",
            "place");

    private final FactSheet sheet;

    FactReader(FactSheet sheet) {
        this.sheet = sheet;
    }

    void read(JsonAt at) {
        at.object(FIELDS);
        var treatments = new TherapyFactReader(sheet);
        at.field("age").ifPresent(this::age);
        at.field("birthDate").ifPresent(date -> sheet.add(new Fact.BirthDate(date.date(), sheet.asOf(date))));
        at.field("sex").ifPresent(sex -> sheet.add(new Fact.Sex(recordedSex(sex), sheet.asOf(sex))));
        at.field("diagnosis").ifPresent(this::diagnosis);
        performance(at, "ecog", PerformanceScale.ECOG, "a whole number from 0 to 5");
        performance(at, "karnofsky", PerformanceScale.KARNOFSKY, "one of 0, 10, 20 and so on to 100");
        performance(at, "lansky", PerformanceScale.LANSKY, "one of 0, 10, 20 and so on to 100");
        at.items("labs").forEach(new LabReader(sheet)::read);
        sheet.readWhole(at, "therapies", CompleteList.THERAPIES, treatments::therapy);
        sheet.readWhole(at, "procedures", CompleteList.PROCEDURES, treatments::procedure);
        at.items("conditions").forEach(this::condition);
        sheet.readWhole(
                at,
                "medications",
                CompleteList.MEDICATIONS,
                medicine -> sheet.add(new Fact.Medication(medicine.text(), sheet.asOf(medicine))));
        at.items("biomarkers").forEach(this::biomarker);
        at.items("hla")
                .forEach(allele -> sheet.add(new Fact.HlaAllele(allele.text(), sheet.on(PartialDate.UNKNOWN, allele))));
        at.field("reproductive").ifPresent(this::reproductive);
        sheet.readWhole(
                at,
                "allergies",
                CompleteList.ALLERGIES,
                allergy -> sheet.add(new Fact.Allergy(allergy.text(), sheet.asOf(allergy))));
        at.field("place").ifPresent(this::place);
    }

    private void age(JsonAt at) {
        String expected = "a whole number of years from 0 to 130";
        int years = at.wholeNumber(expected);
        if (years < 0 || years > 130) {
            throw at.expected(expected);
        }
        sheet.add(new Fact.AgeOn(years, sheet.asOf(at)));
    }

    private static Fact.Sex.Recorded recordedSex(JsonAt at) {
        return switch (at.text()) {
            case "female" -> Fact.Sex.Recorded.FEMALE;
            case "male" -> Fact.Sex.Recorded.MALE;
            default -> throw at.expected("\"female\" or \"male\"; leave the field out when neither is recorded");
        };
    }

    private void diagnosis(JsonAt at) {
        at.object(Set.of("cancer", "histology", "stage", "extent", "metastases", "diagnosed", "measurable"));
        String cancer = at.required("cancer", "the name of the cancer").text().toLowerCase(Locale.ROOT);
        sheet.add(new Fact.Cancer(
                cancer,
                at.text("histology").toLowerCase(Locale.ROOT),
                at.text("stage"),
                at.date("diagnosed"),
                sheet.asOf(at)));
        sheet.readWhole(
                at,
                "extent",
                CompleteList.EXTENT,
                word -> sheet.add(new Fact.Extent(ExtentWords.checked(word), sheet.asOf(word))));
        sheet.readWhole(
                at,
                "metastases",
                CompleteList.METASTASES,
                place -> sheet.add(new Fact.Metastasis(place.text().toLowerCase(Locale.ROOT), sheet.asOf(place))));
        at.field("measurable")
                .ifPresent(present -> sheet.add(new Fact.Measurable(present.truth(), sheet.asOf(present))));
    }

    private void performance(JsonAt at, String name, PerformanceScale scale, String expected) {
        at.field(name).map(JsonAt::itemsOrOne).orElse(List.of()).forEach(assessment -> {
            assessment.object(Set.of("value", "date"));
            JsonAt value = assessment.required("value", expected);
            int number = value.wholeNumber(expected);
            if (!scale.admits(number)) {
                throw value.expected(expected);
            }
            sheet.add(new Fact.PerformanceStatus(scale, number, sheet.on(assessment.date("date"), assessment)));
        });
    }

    private void condition(JsonAt at) {
        at.object(Set.of("name", "present", "note", "date"));
        PartialDate date = at.date("date");
        String name = at.required("name", "the name of the condition").text().toLowerCase(Locale.ROOT);
        boolean present = at.required("present", "true or false").truth();
        sheet.add(new Fact.Condition(name, present, at.text("note"), sheet.onOrAsOf(date, at)));
    }

    private void biomarker(JsonAt at) {
        at.object(Set.of("name", "state", "value", "unit", "date"));
        String name = at.required("name", "the name of the marker").text();
        double value = at.field("value").map(JsonAt::amount).orElse(Double.NaN);
        sheet.add(new Fact.Biomarker(name, at.text("state"), value, at.text("unit"), sheet.on(at.date("date"), at)));
    }

    private void reproductive(JsonAt at) {
        at.object(Set.of("pregnant", "breastfeeding", "childbearing", "contraception"));
        point(at, "pregnant", Fact.Reproductive.Point.PREGNANT);
        point(at, "breastfeeding", Fact.Reproductive.Point.BREASTFEEDING);
        point(at, "childbearing", Fact.Reproductive.Point.CHILDBEARING_POTENTIAL);
        at.field("contraception").ifPresent(means -> {
            boolean named = means.node().isString();
            sheet.add(new Fact.Reproductive(
                    Fact.Reproductive.Point.CONTRACEPTION,
                    named || means.truth(),
                    named ? means.text() : "",
                    sheet.asOf(means)));
        });
    }

    private void point(JsonAt at, String name, Fact.Reproductive.Point point) {
        at.field(name)
                .ifPresent(truth -> sheet.add(new Fact.Reproductive(point, truth.truth(), "", sheet.asOf(truth))));
    }

    private void place(JsonAt at) {
        at.object(Set.of("postcode", "country"));
        sheet.add(new Fact.Place(at.text("postcode"), at.text("country"), sheet.asOf(at)));
    }
}

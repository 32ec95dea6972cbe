package org.trialway.json;

import java.util.OptionalDouble;
import java.util.Set;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.UnitTable;
import org.trialway.patient.Fact;
import org.trialway.patient.Provenance;

/// Reads laboratory results and turns them into the unit we keep each test in.
final class LabReader {

    private final FactSheet sheet;

    LabReader(FactSheet sheet) {
        this.sheet = sheet;
    }

    void read(JsonAt at) {
        at.object(Set.of("code", "value", "unit", "date", "uln", "lln"));
        JsonAt code = at.required("code", "the code of a laboratory test");
        Provenance provenance = sheet.on(at.date("date"), at);
        var printed = new Printed(
                at.required("value", "a number of 0 or more").amount(),
                at.field("uln").map(LabReader::limit).orElse(Double.NaN),
                at.field("lln").map(LabReader::limit).orElse(Double.NaN),
                at.text("unit"));
        Lab.withCode(code.text())
                .ifPresentOrElse(
                        lab -> sheet.add(fact(at, lab, printed, provenance)),
                        () -> code.note("not a laboratory test that we know, not used"));
    }

    /// A result as the file has it.
    private record Printed(double value, double upper, double lower, String unit) {}

    private static Fact fact(JsonAt at, Lab lab, Printed printed, Provenance provenance) {
        OptionalDouble value = UnitTable.toKeptUnit(lab, printed.value(), printed.unit());
        if (value.isEmpty()) {
            at.note("its unit cannot be turned into %s, the value is not used"
                    .formatted(lab.unit().symbol()));
            return new Fact.UnusableLab(lab, provenance);
        }
        double upper = kept(lab, printed.upper(), printed.unit());
        double lower = kept(lab, printed.lower(), printed.unit());
        return new Fact.LabResult(lab, value.getAsDouble(), upper, lower, provenance);
    }

    private static double kept(Lab lab, double limit, String unit) {
        return Double.isNaN(limit)
                ? limit
                : UnitTable.toKeptUnit(lab, limit, unit).orElse(Double.NaN);
    }

    private static double limit(JsonAt at) {
        String expected = "a number above 0, the laboratory's normal limit in the same unit";
        double number = at.number(expected);
        if (!(number > 0) || Double.isInfinite(number)) {
            throw at.expected(expected);
        }
        return number;
    }
}

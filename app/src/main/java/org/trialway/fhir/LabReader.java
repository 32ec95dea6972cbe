package org.trialway.fhir;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;
import org.trialway.knowledge.Lab;
import org.trialway.knowledge.UnitTable;
import org.trialway.patient.Fact;
import org.trialway.text.PartialDate;

/// Reads measured values into the unit we keep each test in, with the laboratory's own normal limits.
///
/// A result that cannot be used is told all the same, so that an older one does not count in its place.
final class LabReader {

    private final RecordSheet sheet;

    LabReader(RecordSheet sheet) {
        this.sheet = sheet;
    }

    void read(
            RecordEntry entry, Lab lab, Type value, List<ObservationReferenceRangeComponent> ranges, PartialDate date) {
        OptionalDouble kept = value instanceof Quantity quantity ? kept(lab, quantity) : OptionalDouble.empty();
        if (kept.isEmpty()) {
            sheet.note(
                    entry,
                    "is a result of %s that is no plain number in a unit that can be turned into %s, its value is not used"
                            .formatted(lab.words(), lab.unit().symbol()));
            sheet.add(new Fact.UnusableLab(lab, RecordSheet.on(date, entry)));
            return;
        }
        Optional<ObservationReferenceRangeComponent> normal = normal(ranges);
        sheet.add(new Fact.LabResult(
                lab,
                kept.getAsDouble(),
                normal.filter(ObservationReferenceRangeComponent::hasHigh)
                        .map(range -> limit(lab, range.getHigh(), (Quantity) value))
                        .filter(high -> high > 0)
                        .orElse(Double.NaN),
                normal.filter(ObservationReferenceRangeComponent::hasLow)
                        .map(range -> limit(lab, range.getLow(), (Quantity) value))
                        .orElse(Double.NaN),
                RecordSheet.on(date, entry)));
    }

    /// Empty where the number is only a bound (`<0.2`), negative, or in a unit that this test is not reported in.
    private static OptionalDouble kept(Lab lab, Quantity quantity) {
        if (quantity.getValue() == null
                || quantity.hasComparator()
                || quantity.getValue().signum() < 0) {
            return OptionalDouble.empty();
        }
        OptionalDouble kept = UnitTable.toKeptUnit(lab, quantity.getValue().doubleValue(), Ucum.unit(quantity));
        return kept.isPresent() && Double.isInfinite(kept.getAsDouble()) ? OptionalDouble.empty() : kept;
    }

    private static double limit(Lab lab, Quantity limit, Quantity value) {
        boolean hasUnit = limit.hasCode() || limit.hasUnit();
        Quantity full = hasUnit ? limit : value.copy().setValue(limit.getValue());
        return kept(lab, full).orElse(Double.NaN);
    }

    /// The one normal range; none when several are given, since they are for different people.
    private static Optional<ObservationReferenceRangeComponent> normal(
            List<ObservationReferenceRangeComponent> ranges) {
        var normal = ranges.stream().filter(LabReader::isNormal).toList();
        return normal.size() == 1 ? Optional.of(normal.getFirst()) : Optional.empty();
    }

    private static boolean isNormal(ObservationReferenceRangeComponent range) {
        return !range.hasType()
                || range.getType().getCoding().stream().anyMatch(coding -> "normal".equals(coding.getCode()));
    }
}

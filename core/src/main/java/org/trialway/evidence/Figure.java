package org.trialway.evidence;

import org.trialway.knowledge.Source;

/// One figure of a study, with where it was read.
///
/// @param value a number as its source prints it; words where the measure is a note on harms
public record Figure(Key key, String value, Source source, Interval interval) {

    /// Which figure it is. Its text form, `checkmate-743/any/1/survival`, names it on pages and in claims.
    ///
    /// @param cells the kind of cells of the people it speaks of
    /// @param arm number of the group from 1; 0 for the whole study and for a comparison of its groups
    public record Key(String study, Cells cells, int arm, Measure measure) {

        /// The same figure of another group.
        Key ofArm(int other) {
            return new Key(study, cells, other, measure);
        }

        @Override
        public String toString() {
            return String.join("/", study, cells.words(), String.valueOf(arm), measure.name());
        }
    }

    public Figure {
        if (key.measure().kind() != Measure.Kind.HARM_NOTE && !value.matches("\\d+(\\.\\d+)?")) {
            throw new IllegalArgumentException("%s: \"%s\" is not a number. Expected e.g. 18.1".formatted(key, value));
        }
    }

    /// Whether its source alone allows to show it; a study may still hold it back, see [EvidenceStudy#shown()].
    public boolean isShown() {
        return source.isShown();
    }

    public Measure measure() {
        return key.measure();
    }

    /// The value with its unit: `18.1 months`, `30 %`, `605`.
    public String words() {
        return value + measure().kind().unit();
    }

    /// The value as a number.
    public double number() {
        return Double.parseDouble(value);
    }
}

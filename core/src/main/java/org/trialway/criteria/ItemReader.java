package org.trialway.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trialway.text.Span;

/// Reads one item: what its rules understood, joined as the item joins it, and every word that was not read.
///
/// The most important rule of the house is kept here: unless each word is owned by a reading, a link between readings,
/// or neutral, the criterion is only [Criterion.PartlyUnderstood] and can turn nobody away.
final class ItemReader {

    /// A stretch of more marks is no statement; the longest of 220,000 items of the registry has 538. What its words
    /// mean for each other would take time out of step with its length.
    static final int LONGEST = 1000;

    private final Marks marks;
    private final Stance stance;
    private final List<Reading> readings;
    private final Residue residue;

    private ItemReader(Marks marks, Stance stance, List<Reading> readings) {
        this.marks = marks;
        this.stance = stance;
        this.readings = readings;
        this.residue = new Residue(marks, stance, readings);
    }

    /// What a person must satisfy.
    ///
    /// @param whole the item's place in the text
    static Criterion read(Marks marks, Span whole, Stance listed, Topic topic) {
        if (marks.size() > LONGEST) {
            return new Criterion.NotUnderstood(new Source.Words(whole));
        }
        boolean excludes = marks.excludes() && marks.isOneSentence();
        Stance stance = excludes ? Stance.FORBID : listed;
        List<Reading> limits = LabTails.without(marks, stance, LooseLabs.added(marks, stance, scan(marks, topic)));
        List<Reading> scanned = Points.made(marks, stance, Asides.without(marks, stance, limits));
        List<Reading> told = PlainNouns.added(marks, stance, scanned);
        if (stance == Stance.FORBID) {
            told = StoppedImmunotherapy.told(marks, told);
        }
        List<Reading> readings = NameScopes.applied(marks, stance, told);
        var reader = new ItemReader(marks, stance, readings);
        boolean subject =
                !reader.residue.unread().isEmpty() || readings.stream().anyMatch(NameMarks::isName);
        if (subject && readings.removeIf(ItemReader::isSex)) {
            reader = new ItemReader(marks, stance, readings);
        }
        return reader.required(new Source.Words(whole));
    }

    private static boolean isSex(Reading reading) {
        return reading.statement() instanceof Criterion.Sex;
    }

    /// What the rules understand of the marks, in text order.
    static List<Reading> scan(Marks marks, Topic topic) {
        var readings = new ArrayList<Reading>();
        int at = 0;
        while (at < marks.size()) {
            Reading reading = firstAt(marks, at, topic);
            if (reading != null) {
                readings.add(reading);
            }
            at = reading == null ? at + 1 : reading.to();
        }
        return readings;
    }

    private static @Nullable Reading firstAt(Marks marks, int at, Topic topic) {
        List<Recogniser> possible = Beginnings.with(marks.at(at));
        for (int i = 0; i < possible.size(); i++) { // no iterator: this is asked at every mark of every text
            Reading reading = possible.get(i).at(marks, at, topic);
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }

    private Criterion required(Source.Words whole) {
        List<Span> unread = residue.unread();
        if (readings.isEmpty()) {
            return unread.isEmpty() && residue.saysNothingAsked()
                    ? new Criterion.AsksNothing(whole)
                    : new Criterion.NotUnderstood(whole);
        }
        if (readings.stream().allMatch(reading -> reading.statement() instanceof Criterion.AsksNothing)) {
            return unread.isEmpty() ? new Criterion.AsksNothing(whole) : new Criterion.NotUnderstood(whole);
        }
        Criterion required = Sources.at(joined(whole), whole);
        unread.addAll(Suspicion.of(required, stance));
        unread.addAll(Mixtures.doubts(marks, readings));
        return unread.isEmpty() ? required : new Criterion.PartlyUnderstood(required, Unread.merged(unread), whole);
    }

    /// "No earlier surgery, chemotherapy or radiotherapy" bars each of them.
    private boolean isOneDenial() {
        int denials = 0;
        for (int i = 0; i < marks.size(); i++) {
            denials += marks.is(i, Meaning.Word.NOT) ? 1 : 0;
        }
        return denials == 1
                && readings.stream()
                        .allMatch(one -> one.statement() instanceof Criterion.Not
                                && NameMarks.isName(one)
                                && NameMarks.isTreatment(NameMarks.kind(one)));
    }

    private Criterion joined(Source.Words whole) {
        Stance own = residue.isNegated() ? stance.opposite() : stance;
        boolean either = stance == Stance.REQUIRE && residue.link() == Residue.Link.OR && !isOneDenial();
        Map<Criterion, Criterion> parts = new LinkedHashMap<>();
        for (Reading reading : either ? readings : Pairs.joined(marks, stance, readings)) {
            if (reading.statement() instanceof Criterion.AsksNothing) {
                continue;
            }
            Criterion part = own == Stance.REQUIRE ? reading.statement() : Opposite.of(reading.statement());
            parts.putIfAbsent(Sources.at(part, whole), part); // said twice is said once
        }
        List<Criterion> all = List.copyOf(parts.values());
        return either ? Combine.anyOf(all, whole) : Combine.all(all, whole);
    }
}

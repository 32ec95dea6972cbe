package org.trialway.note;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialway.note.Measured.Vital;
import org.trialway.text.Phrases;
import org.trialway.text.Phrases.Found;
import org.trialway.text.Tokens;

/// Reads bedside measurements: "blood pressure is 80/60", "pulse 141/min", "temperature 103.4", "GCS was
/// 6/15", and the words that bound one: "tachycardic", "afebrile".
final class VitalReader {

    private static final int FARTHEST = 7;

    /// Above this a temperature is in degrees Fahrenheit.
    private static final double FAHRENHEIT = 45;

    private static final Phrases<Sign> NAMES = Phrases.<Sign>builder()
            .addList("blood pressure; bp; systolic blood pressure; systolic bp; arterial pressure", Sign.SYSTOLIC)
            .addList("pulse; heart rate; hr; pulse rate", Sign.HEART_RATE)
            .addList("respiratory rate; respirations; rr; respiration rate; breathing rate", Sign.RESPIRATORY_RATE)
            .addList(
                    "temperature; temp; body temperature; fever up to; fever of; febrile to; fever to; febrile at; tmax",
                    Sign.TEMPERATURE)
            .addList("glasgow coma scale; gcs; glasgow coma score; glasgow coma scale score", Sign.COMA_SCALE)
            .build();

    /// What a word says of a measurement, by the usual limits for adults.
    private record Bounds(Sign sign, double least, double most) {}

    private static final Phrases<Bounds> WORDS = Phrases.<Bounds>builder()
            .addList("tachycardic; tachycardia", new Bounds(Sign.HEART_RATE, 100, 250))
            .addList("bradycardic; bradycardia", new Bounds(Sign.HEART_RATE, 20, 60))
            .addList("tachypneic; tachypnea; tachypnoeic", new Bounds(Sign.RESPIRATORY_RATE, 20, 80))
            .addList(
                    "afebrile; temperature is normal; body temperature is normal; normal temperature",
                    new Bounds(Sign.TEMPERATURE, 36, 37.5))
            .addList("fully awake and alert; alert and oriented; awake and alert", new Bounds(Sign.COMA_SCALE, 14, 15))
            .build();

    private VitalReader() {}

    static List<Measured> read(Tokens tokens, int sentence, Scopes scopes) {
        List<Measured> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Found<Sign> name = NAMES.longest(tokens, at);
            if (name != null) {
                add(found, tokens, name, at, sentence);
            }
            Found<Bounds> words = WORDS.longest(tokens, at);
            if (words != null && scopes.standing(at) == Standing.PRESENT) {
                Bounds bounds = words.meaning();
                found.add(new Vital(
                        bounds.sign(), bounds.least(), bounds.most(), tokens.span(at, words.end()), sentence));
            }
        }
        return found;
    }

    private static void add(List<Measured> found, Tokens tokens, Found<Sign> name, int at, int sentence) {
        int number = numberAfter(tokens, name.end());
        if (number < 0) {
            return;
        }
        double value = Amounts.value(tokens.word(number));
        Sign sign = name.meaning();
        if (!sign.admits(value)) {
            return;
        }
        var span = tokens.span(at, number + 1);
        switch (sign) {
            case SYSTOLIC, DIASTOLIC -> {
                found.add(new Vital(Sign.SYSTOLIC, value, value, span, sentence));
                Double diastolic = afterSlash(tokens, number);
                if (diastolic != null) {
                    found.add(new Vital(Sign.DIASTOLIC, diastolic, diastolic, span, sentence));
                }
            }
            case TEMPERATURE -> {
                double celsius = value > FAHRENHEIT ? (value - 32) / 1.8 : value;
                found.add(new Vital(sign, celsius, celsius, span, sentence));
            }
            case HEART_RATE, RESPIRATORY_RATE, COMA_SCALE -> found.add(new Vital(sign, value, value, span, sentence));
        }
    }

    private static int numberAfter(Tokens tokens, int from) {
        for (int i = from; i < tokens.size() && i < from + FARTHEST; i++) {
            if (tokens.kind(i) == Tokens.Kind.NUMBER) {
                return Double.isNaN(Amounts.value(tokens.word(i))) ? -1 : i;
            }
            if (i > from && NAMES.longest(tokens, i) != null && !tokens.is(i - 1, "(")) {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable Double afterSlash(Tokens tokens, int number) {
        boolean slash = tokens.is(number + 1, "/") && number + 2 < tokens.size();
        double value = slash && tokens.kind(number + 2) == Tokens.Kind.NUMBER
                ? Amounts.value(tokens.word(number + 2))
                : Double.NaN;
        return Double.isNaN(value) ? null : value;
    }
}

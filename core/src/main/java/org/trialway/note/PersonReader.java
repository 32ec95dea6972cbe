package org.trialway.note;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trialway.patient.Fact.Sex.Recorded;

/// Reads age and sex: "58-year-old woman", "58 yo F", "6-month-old male infant", "aged 70 years", "newborn
/// girl".
///
/// The first sentence that says either counts. Without a noun the pronouns decide.
final class PersonReader {

    private static final Pattern AGE = Pattern.compile(
            "\\b(\\d{1,3})\\s*(?:-|\\s)?\\s*(?:(year|yr|month|mo|week|wk|day)s?\\.?(?:\\s*-?\\s*(?:old|of age)\\b)|"
                    + "(y/?o|y\\.o\\.?|yo|yrs?\\.?\\s*old)\\b|(?=\\s*[mf]\\b))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AGED = Pattern.compile(
            "\\b(?:aged?|age:|age of|age is|age was)\\s*:?\\s*(\\d{1,3})\\b(?:\\s*(year|yr|month|week|day)s?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEWBORN = Pattern.compile("\\b(newborn|neonate)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MALE_LETTER =
            Pattern.compile("\\b\\d{1,3}\\s*-?\\s*(?:y/?o|yo|y\\.o\\.?|yrs?)?\\s*[,/]?\\s*[Mm]\\b");
    private static final Pattern FEMALE_LETTER =
            Pattern.compile("\\b\\d{1,3}\\s*-?\\s*(?:y/?o|yo|y\\.o\\.?|yrs?)?\\s*[,/]?\\s*[Ff]\\b");
    private static final Pattern FEMALE = Pattern.compile(
            "\\b(woman|female|girl|lady|mrs|ms|mother of|gentlewoman|housewife|nun)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MALE = Pattern.compile("\\b(man|male|boy|gentleman|mr)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHE = Pattern.compile("\\b(she|her|herself)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HE = Pattern.compile("\\b(he|his|him|himself)\\b", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Double> DAYS =
            Map.of("year", 365.25, "yr", 365.25, "month", 30.4, "mo", 30.4, "week", 7.0, "wk", 7.0, "day", 1.0);

    private static final int OLDEST = 120;

    private PersonReader() {}

    static Person read(NoteText note) {
        double age = Double.NaN;
        int ageSentence = -1;
        Recorded sex = null;
        int sexSentence = -1;
        for (Sentence sentence : note.sentences()) {
            String words = note.words(sentence);
            if (ageSentence < 0) {
                age = age(words);
                ageSentence = Double.isNaN(age) ? -1 : sentence.number();
            }
            if (sex == null) {
                sex = noun(words);
                sexSentence = sex == null ? -1 : sentence.number();
            }
        }
        return sex == null ? byPronouns(note, age, ageSentence) : new Person(age, ageSentence, sex, sexSentence);
    }

    private static double age(String words) {
        Matcher age = AGE.matcher(words);
        if (age.find()) {
            String unit = age.group(2) == null ? "year" : age.group(2);
            return days(age.group(1), unit);
        }
        Matcher aged = AGED.matcher(words);
        if (aged.find()) {
            return days(aged.group(1), aged.group(2) == null ? "year" : aged.group(2));
        }
        return NEWBORN.matcher(words).find() ? 1 : Double.NaN;
    }

    private static double days(String number, String unit) {
        int amount = Integer.parseInt(number);
        double days = amount * DAYS.getOrDefault(unit.toLowerCase(Locale.ROOT), Double.NaN);
        return amount > OLDEST && unit.toLowerCase(Locale.ROOT).startsWith("y") ? Double.NaN : days;
    }

    /// The sex of the noun that comes first.
    private static @Nullable Recorded noun(String words) {
        int female = Math.min(first(FEMALE, words), first(FEMALE_LETTER, words));
        int male = Math.min(first(MALE, words), first(MALE_LETTER, words));
        if (female == male) {
            return null;
        }
        return female < male ? Recorded.FEMALE : Recorded.MALE;
    }

    private static int first(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
    }

    private static Person byPronouns(NoteText note, double age, int ageSentence) {
        long she = SHE.matcher(note.text()).results().count();
        long he = HE.matcher(note.text()).results().count();
        if (she == he) {
            return new Person(age, ageSentence, null, -1);
        }
        Pattern pronoun = she > he ? SHE : HE;
        int sentence = note.sentences().stream()
                .filter(one -> pronoun.matcher(note.words(one)).find())
                .mapToInt(Sentence::number)
                .findFirst()
                .orElse(-1);
        return new Person(age, ageSentence, she > he ? Recorded.FEMALE : Recorded.MALE, sentence);
    }
}

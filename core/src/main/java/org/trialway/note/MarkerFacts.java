package org.trialway.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.patient.Fact;

/// Tests on the tumour: "PD-L1 negative (0 %)", "mesothelin positive in 80 % of cells", "BAP1 lost",
/// "microsatellite stable".
final class MarkerFacts {

    private static final Pattern STATE = Pattern.compile(
            "\\b(positive|negative|lost|loss|deficient|mutated|mutation|wild[- ]type|amplified|fusion|rearranged|high|low|stable|unstable|"
                    + "overexpressed|expressed|not detected)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)\\s*%");
    private static final int REACH = 60;

    private MarkerFacts() {}

    static List<Fact> of(NoteText note, List<Mention> named, NoteFacts origin) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Mention mention = named.get(i);
            if (mention.concept().kind() == Kind.BIOMARKER) {
                add(facts, mention, words(note, named, i), origin);
            }
        }
        return facts;
    }

    /// What stands behind a marker, up to the next marker or the end of its sentence.
    private static String words(NoteText note, List<Mention> named, int index) {
        Mention mention = named.get(index);
        int end = note.sentences().stream()
                .filter(sentence -> sentence.number() == mention.sentence())
                .mapToInt(sentence -> sentence.span().end())
                .findFirst()
                .orElse(mention.span().end());
        for (Mention next : named.subList(index + 1, named.size())) {
            if (next.concept().kind() == Kind.BIOMARKER
                    && next.span().start() >= mention.span().end()) {
                end = Math.min(end, next.span().start());
            }
        }
        int to = Math.min(end, mention.span().end() + REACH);
        return note.text()
                .substring(mention.span().start(), Math.max(to, mention.span().end()));
    }

    private static void add(List<Fact> facts, Mention mention, String words, NoteFacts origin) {
        Matcher state = STATE.matcher(words);
        Matcher percent = PERCENT.matcher(words);
        boolean valued = percent.find();
        boolean microsatellites = mention.concept().name().startsWith("microsatellite");
        String told = state.find() ? state(state.group(1)) : "";
        if (valued || !told.isEmpty()) {
            facts.add(new Fact.Biomarker(
                    microsatellites ? "MSI" : mention.concept().name(),
                    mention.standing() == Standing.ABSENT && told.equals("positive") ? "negative" : told,
                    valued ? Double.parseDouble(percent.group(1)) : Double.NaN,
                    valued ? "%" : "",
                    origin.from(mention.sentence(), mention.timing().date())));
        }
    }

    private static String state(String printed) {
        return switch (printed.toLowerCase(Locale.ROOT)) {
            case "lost", "loss" -> "deficient";
            case "mutation" -> "mutated";
            case "wild-type" -> "wild type";
            case "rearranged" -> "fusion";
            case "stable", "not detected" -> "negative";
            case "unstable", "overexpressed", "expressed" -> "positive";
            default -> printed.toLowerCase(Locale.ROOT);
        };
    }
}

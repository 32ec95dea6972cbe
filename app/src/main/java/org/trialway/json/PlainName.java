package org.trialway.json;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.trialway.criteria.CommonNames;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;

/// The plain name of an illness that no common name covers: the text's own words for it, in lower case, where they
/// are words at all; a short form gives way to the name we keep it by.
final class PlainName {

    private static final Pattern WORDS = Pattern.compile("[a-z][a-z' -]{3,59}");
    private static final Pattern LIST = Pattern.compile(".*\\b(?:or|and)\\b.*|(?:no|not|without) .*");
    private static final Map<String, String> SINGULAR = Map.of(
            "diseases", "disease",
            "disorders", "disorder",
            "conditions", "condition",
            "illnesses", "illness",
            "syndromes", "syndrome",
            "injuries", "injury",
            "infections", "infection");

    private PlainName() {}

    static boolean isOwn(Concept concept) {
        return concept.kind() == Kind.CONDITION
                && CommonNames.of(concept).equals(concept)
                && !CommonNames.isListed(concept);
    }

    static String of(String printed, Concept concept) {
        String words = printed.replaceAll("\\s*\\([^()]{1,8}\\)", "")
                .toLowerCase(Locale.ROOT)
                .strip();
        boolean shortForm = printed.chars().noneMatch(Character::isWhitespace)
                && printed.chars().skip(1).anyMatch(Character::isUpperCase);
        if (shortForm || !WORDS.matcher(words).matches() || LIST.matcher(words).matches()) {
            return concept.name();
        }
        int last = words.lastIndexOf(' ') + 1;
        return words.substring(0, last) + SINGULAR.getOrDefault(words.substring(last), words.substring(last));
    }
}

package org.trialway.json;

import java.util.Locale;
import java.util.regex.Pattern;
import org.trialway.criteria.CommonNames;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;

/// The plain name of an illness that no common name covers: the text's own words for it, in lower case, where they
/// are words at all; a short form gives way to the name we keep it by.
final class PlainName {

    private static final Pattern WORDS = Pattern.compile("[a-z][a-z' -]{3,59}");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(?:-[A-Z0-9]+)*|[Aa]lbumin");
    private static final Pattern LIST = Pattern.compile(
            ".*\\b(?:or|and)\\b.*|(?:no|not|without|significantly|alter|affect|interfere|preclude|limit|impair) .*"
                    + "|.* (?:compromise|ecg|electrocardiogram)");

    /// Words of degree that a spelling begins with and the name does not.
    private static final Pattern DEGREE = Pattern.compile(
            "^(?:(?:clinically )?(?:unexplained|significant|severe)|persistent|uncontrolled) (?=[a-z])");

    /// End in "s" though there is one of them.
    private static final Pattern SINGULAR =
            Pattern.compile(".*(?:ss|us|is|ites|etes|pes|ies|ices|ases|ngles|sles|mps|eps)");

    private PlainName() {}

    static boolean isOwn(Concept concept) {
        return concept.kind() == Kind.CONDITION
                && CommonNames.of(concept).equals(concept)
                && !CommonNames.isListed(concept);
    }

    /// A code or short form of what one may be allergic to stays as it is printed: "MK-3475", "DMSO".
    static String ofAllergen(String printed, Concept concept) {
        if (concept.name().equals("any substance")) {
            return "severe allergic reactions";
        }
        boolean code = CODE.matcher(printed).matches() && !CommonNames.isShared(concept);
        return code ? printed.toLowerCase(Locale.ROOT) : concept.name();
    }

    static String of(String printed, Concept concept) {
        String words = printed.replaceAll("\\s*\\([^()]{1,8}\\)", "")
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceFirst("^contraindications to", "contraindication to");
        words = DEGREE.matcher(words).replaceFirst("");
        words = named(words, concept);
        boolean shortForm = printed.chars().noneMatch(Character::isWhitespace)
                && printed.chars().skip(1).anyMatch(Character::isUpperCase);
        if (shortForm || !WORDS.matcher(words).matches() || LIST.matcher(words).matches()) {
            return concept.name();
        }
        words = words.replace("conditions ", "condition ")
                .replaceFirst(
                        " syndrome$",
                        concept.name().endsWith(" syndrome") || concept.name().contains(" ") ? " syndrome" : "");
        int last = words.lastIndexOf(' ') + 1;
        return words.substring(0, last) + singular(words.substring(last));
    }

    /// From where the words are a spelling of the name, when something else stands before it: "no angina pectoris".
    private static String named(String words, Concept concept) {
        for (int at = 0; at >= 0; at = words.indexOf(' ', at + 1)) {
            String rest = words.substring(at).strip();
            if (Concepts.all()
                    .called(concept.kind(), rest.replace('-', ' '))
                    .filter(concept::equals)
                    .isPresent()) {
                return rest;
            }
        }
        return words;
    }

    private static String singular(String word) {
        if (word.endsWith("diseases")) {
            return "disease";
        }
        if (word.endsWith("ries") || word.endsWith("thies") || word.endsWith("ities") || word.endsWith("cies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses")) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.endsWith("s") && !SINGULAR.matcher(word).matches();
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}

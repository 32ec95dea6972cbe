package org.trialway.criteria;

import java.util.List;
import java.util.Set;

/// Tells which spellings of an illness are another spelling of it with more around it: "active hepatitis",
/// "history of stroke", "infection requiring therapy".
///
/// The dictionary leaves these out, so that the degree, the past and the clause are read as what they are.
final class PhraseParts {

    private static final List<String> IN_FRONT = List.of(
            "active",
            "uncontrolled",
            "symptomatic",
            "asymptomatic",
            "severe",
            "serious",
            "clinically significant",
            "significant",
            "untreated",
            "unstable",
            "acute",
            "chronic",
            "concurrent",
            "concomitant",
            "ongoing",
            "current",
            "persistent",
            "poorly controlled",
            "inadequately controlled",
            "clinically active",
            "clinically relevant",
            "uncontrollable",
            "progressive",
            "extensive",
            "gross",
            "massive",
            "moderate",
            "suspected",
            "major",
            "known",
            "recent",
            "intercurrent",
            "underlying",
            "documented",
            "history of",
            "prior history of",
            "presence of",
            "evidence of",
            "clinical evidence of",
            "diagnosis of",
            "any",
            "other",
            "positive for",
            "infection with",
            "infected with",
            "infections with",
            "all",
            "severe or uncontrolled",
            "ongoing or active",
            "active or uncontrolled",
            "acute or chronic",
            "moderate or severe",
            "uncontrolled or severe",
            "severe and/or uncontrolled",
            "active or untreated",
            "serious or uncontrolled",
            "prior",
            "previous",
            "prior or concurrent",
            "concurrent or prior",
            "previous or concurrent",
            "concomitant or prior");

    private static final Set<String> CLAUSES = Set.of(
            "requiring",
            "requires",
            "required",
            "require",
            "that",
            "which",
            "not",
            "within",
            "except",
            "other",
            "who",
            "needing",
            "necessitating",
            "at",
            "greater",
            ">");

    private PhraseParts() {}

    /// Whether a shorter spelling among `all` remains when a degree in front or a clause behind is taken away.
    static boolean isWider(String phrase, Set<String> all) {
        if (phrase.contains("obstructive")) {
            return false; // "chronic obstructive pulmonary disease" is the name, no chronic one of another
        }
        String rest = phrase;
        for (String words = front(rest); !words.isEmpty(); words = front(rest)) {
            rest = rest.substring(words.length() + 1);
            if (all.contains(rest)) {
                return true;
            }
        }
        return hasClause(phrase, all) || isGraded(phrase, all);
    }

    /// "NYHA class III heart failure".
    private static boolean isGraded(String phrase, Set<String> all) {
        if (!phrase.startsWith("nyha ") && !phrase.startsWith("grade ") && !phrase.startsWith("new york ")) {
            return false;
        }
        for (int at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) {
            if (all.contains(phrase.substring(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static String front(String phrase) {
        for (String words : IN_FRONT) {
            if (phrase.startsWith(words + " ")) {
                return words;
            }
        }
        return "";
    }

    private static boolean hasClause(String phrase, Set<String> all) {
        for (int at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) {
            int end = phrase.indexOf(' ', at + 1);
            String next = phrase.substring(at + 1, end < 0 ? phrase.length() : end);
            if (CLAUSES.contains(next) && all.contains(phrase.substring(0, at))) {
                return true;
            }
        }
        return false;
    }
}

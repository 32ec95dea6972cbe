package org.trialway.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.trialway.match.Truth;
import org.trialway.summary.Placed.Sort;

/// How the parts of a criterion hang together, by the words between them.
///
/// | between two parts | they are |
/// |---|---|
/// | "with", "due to", "requiring", "who", "on" and the like | both asked for |
/// | a comma, "or", a bracket, "such as" | a choice |
/// | "and" | both asked for in an inclusion, a choice in an exclusion |
/// | a name and then a limit in brackets | the limit says how far: both |
///
/// A treatment that a full summary does not mention fails an inclusion only where it is the first thing asked
/// for.
final class Chain {

    private static final Pattern BOTH = Pattern.compile(
            "\\b(with|due to|for|requiring|requires?|caused by|secondary to|related to|to maintain|despite|on|who|because of|after|following|"
                    + "treated|precluding|resulting|associated|in patients|defined|as shown by|based on|by|during|prohibiting|including|in)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EITHER = Pattern.compile(
            "\\bor\\b|\\band/or\\b|;|\\bsuch as\\b|\\be\\.?g\\b|\\bi\\.?e\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND =
            Pattern.compile("\\band\\b|\\bplus\\b|\\btogether with\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST = Pattern.compile(
            "\\bone or more\\b|\\bat least (?:one|1|two|2)\\b|\\bany of\\b|\\bsuch as\\b|\\beither\\b|\\bone of\\b",
            Pattern.CASE_INSENSITIVE);

    private Chain() {}

    /// @param parts at least one, in text order
    static Part of(List<Placed> parts, Asked asked) {
        boolean list = LIST.matcher(asked.text()).find();
        List<Part> links = new ArrayList<>();
        List<Part> choice = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0 && areBoth(parts.get(i - 1), parts.get(i), asked, list)) {
                links.add(Fold.anyOf(choice));
                choice = new ArrayList<>();
            }
            choice.add(parts.get(i).part());
        }
        links.add(Fold.anyOf(choice));
        return asked.isExclusion() ? Fold.allOf(links) : inclusion(links);
    }

    private static Part inclusion(List<Part> links) {
        Part whole = Fold.allOf(links);
        boolean later = whole.truth() == Truth.NO
                && whole.assumed()
                && links.size() > 1
                && links.getFirst().truth() != Truth.NO;
        return later ? Part.of(Truth.UNKNOWN, links.getFirst().sentences()) : whole;
    }

    private static boolean areBoth(Placed one, Placed next, Asked asked, boolean list) {
        String between = one.to() <= next.from() ? asked.text().substring(one.to(), next.from()) : "";
        if (next.sort() == Sort.LIMIT && one.sort() != Sort.LIMIT) {
            return !EITHER.matcher(between).find();
        }
        if (!asked.isExclusion() && !list && between.contains(":")) {
            return true;
        }
        boolean comma = between.contains(",")
                && (asked.isExclusion() || list || EITHER.matcher(asked.text()).find());
        if (comma || EITHER.matcher(between).find()) {
            return false;
        }
        if (between.contains(",")) {
            return true;
        }
        if (AND.matcher(between).find()) {
            return !asked.isExclusion() && !list;
        }
        return BOTH.matcher(between).find();
    }
}

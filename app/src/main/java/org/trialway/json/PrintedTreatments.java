package org.trialway.json;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.trialway.criteria.Criterion;
import org.trialway.criteria.Source;
import org.trialway.knowledge.Concept.Kind;

/// The plain name of a class of treatments as the text itself puts it, singular: "CD137 agonist" where the table keeps
/// "anti-CD137". Single agents and the classes of the guide's closed list go by the table's name.
final class PrintedTreatments {

    private static final Set<String> LISTED = Set.of(
            "systemic therapy",
            "chemotherapy",
            "platinum chemotherapy",
            "pemetrexed",
            "taxane",
            "immunotherapy",
            "immune checkpoint inhibitor",
            "anti-PD-1/PD-L1",
            "anti-CTLA-4",
            "targeted therapy",
            "tyrosine kinase inhibitor",
            "hormone therapy",
            "monoclonal antibody",
            "antibody-drug conjugate",
            "cancer vaccine",
            "cell therapy",
            "CAR-T",
            "oncolytic virus",
            "gene therapy",
            "investigational agent",
            "intrapleural therapy",
            "intraperitoneal chemotherapy",
            "anti-angiogenic",
            "standard therapy",
            "any anticancer therapy");

    /// Names of classes, by how they are made.
    private static final Pattern CLASS =
            Pattern.compile("anti-.*|.*-targeted therapy|.*(?:inhibitor|agonist|antagonist|blocker)"
                    + "|T-cell receptor therapy|antineoplaston therapy");

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}0-9][\\p{L}0-9 +./-]{2,44}");
    private static final Pattern LIST = Pattern.compile(".*(?:,|/|\\b(?:or|and|against|of|the|with)\\b).*");
    private static final Pattern IN_LIST = Pattern.compile("(?s).*(?:,|\\bor|\\band|/)\\s*(?:an?\\s+)?$");

    private static final Map<String, String> SINGULAR = Map.ofEntries(
            Map.entry("agents", "agent"),
            Map.entry("inhibitors", "inhibitor"),
            Map.entry("agonists", "agonist"),
            Map.entry("antagonists", "antagonist"),
            Map.entry("antibodies", "antibody"),
            Map.entry("therapies", "therapy"),
            Map.entry("treatments", "treatment"),
            Map.entry("drugs", "drug"),
            Map.entry("vaccines", "vaccine"),
            Map.entry("conjugates", "conjugate"),
            Map.entry("adcs", "adc"),
            Map.entry("antineoplastons", "antineoplastons"));

    private PrintedTreatments() {}

    static boolean hasThem(Criterion.Has has) {
        String name = has.concept().name();
        return has.concept().kind() == Kind.THERAPY
                && !LISTED.contains(name)
                && CLASS.matcher(name).matches();
    }

    static String of(Criterion.Has has, String text) {
        String name = has.concept().name();
        if (!(has.source() instanceof Source.Words words)) {
            return name;
        }
        String printed = words.span()
                .in(text)
                .replaceAll("\\s*\\([^()]{1,12}\\)", "")
                .replaceAll("\\s+", " ")
                .replaceAll("(?i)^(?:prior|previous|any|other|an?) ", "")
                .toLowerCase(Locale.ROOT)
                .strip();
        boolean listed = IN_LIST.matcher(text.substring(
                        Math.max(0, words.span().start() - 12), words.span().start()))
                .matches();
        boolean aimed = printed.startsWith("anti");
        if (!PLAIN.matcher(printed).matches()
                || LIST.matcher(printed).matches()
                || printed.startsWith("targeting ")
                || printed.length() < 4
                || (aimed && listed)) {
            return name;
        }
        int last = printed.lastIndexOf(' ') + 1;
        String head = SINGULAR.getOrDefault(printed.substring(last), printed.substring(last));
        boolean wide = aimed && (head.equals("agent") || head.equals("drug"));
        return wide ? printed.substring(0, Math.max(0, last - 1)) : printed.substring(0, last) + head;
    }
}

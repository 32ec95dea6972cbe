package org.trialway.json;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.trialway.criteria.Criterion;
import org.trialway.criteria.Source;
import org.trialway.knowledge.CancerSites;
import org.trialway.knowledge.Concept;
import org.trialway.knowledge.Concept.Kind;
import org.trialway.knowledge.Concepts;
import org.trialway.text.Phrases;
import org.trialway.text.Span;
import org.trialway.text.Tokens;

/// The plain name of a cancer or cell type as the text itself puts it, singular and in American spelling:
/// "anaplastic thyroid carcinoma" where the table keeps "anaplastic thyroid cancer".
///
/// Abbreviations, "cancer of the thyroid" and words as wide as "malignancy" go by the table's name.
final class PrintedNames {

    private static final Phrases<Concept> NAMES = names();

    private static final Set<String> HEADS = Set.of(
            "cancer carcinoma adenocarcinoma tumor sarcoma melanoma lymphoma leukemia glioma mesothelioma blastoma neoplasia"
                    .split(" "));
    private static final Set<String> AROUND = Set.of(
            "malignant primary invasive metastatic advanced recurrent predominantly predominant pure".split(" "));
    private static final Set<String> BEHIND = Set.of(
            ("histology histologies type types subtype subtypes component components features feature differentiation "
                            + "morphology elements variant histologic histological")
                    .split(" "));

    /// Cell types that are told as attributes of their own.
    private static final Pattern CELL_TYPE =
            Pattern.compile("^(?:(?:poorly|well|moderately)[ -]differentiated|(?:high|low)[ -]grade serous"
                    + "|non-?squamous|squamous(?: cell)?(?= non)|epithelioid|sarcomatoid|biphasic) (?=.)");

    private PrintedNames() {}

    private static Phrases<Concept> names() {
        var names = Phrases.<Concept>builder();
        Concepts concepts = Concepts.all();
        for (Kind kind : new Kind[] {Kind.CANCER, Kind.HISTOLOGY}) {
            for (Concept concept : concepts.ofKind(kind)) {
                concepts.phrases(concept).forEach(phrase -> names.addIfFree(phrase, concept));
            }
        }
        return names.build();
    }

    static boolean hasThem(Concept concept) {
        return concept.kind() == Kind.CANCER || concept.kind() == Kind.HISTOLOGY;
    }

    static String of(Criterion.Has has, String text) {
        String name = has.concept().name();
        if (!(has.source() instanceof Source.Words words)) {
            return name;
        }
        String printed = longest(has.concept(), text, words.span());
        if (printed.isEmpty() || isShort(printed)) {
            return name;
        }
        String plain = plain(printed);
        return has.concept().kind() == Kind.HISTOLOGY || isName(plain) ? plain : name;
    }

    private static String longest(Concept concept, String text, Span within) {
        Tokens tokens = Tokens.of(text, within);
        String longest = "";
        int at = 0;
        while (at < tokens.size()) {
            Phrases.Found<Concept> found = NAMES.longest(tokens, at);
            if (found != null && found.meaning().equals(concept)) {
                String words = tokens.span(at, found.end()).in(text).replaceAll("\\s+", " ");
                longest = words.length() > longest.length() ? words : longest;
            }
            at = found == null ? at + 1 : found.end();
        }
        return longest;
    }

    /// Holds an abbreviation: two capitals in one word.
    private static boolean isShort(String printed) {
        String words = printed.replaceAll("\\s*\\(.*", "");
        boolean shouted = words.equals(words.toUpperCase(Locale.ROOT)) && words.contains(" ");
        return !shouted && words.matches("(?s).*[A-Z][A-Z0-9].*");
    }

    private static String plain(String printed) {
        String[] words = printed.replaceAll("\\s*\\(.*", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .split(" ", -1);
        int from = 0;
        while (from < words.length - 1 && AROUND.contains(words[from])) {
            from++;
        }
        int to = words.length;
        while (to > from + 1 && BEHIND.contains(words[to - 1])) {
            to--;
        }
        var plain = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!AROUND.contains(words[i])) {
                plain.append(i == to - 1 ? CancerSites.singular(words[i]) : words[i])
                        .append(' ');
            }
        }
        String name = plain.toString().strip().replace("tumour", "tumor").replaceAll("\\boesoph", "esoph");
        return CELL_TYPE.matcher(name).replaceFirst("").replaceFirst("^non(?=squamous|epithelioid|clear)", "non-");
    }

    private static boolean isName(String plain) {
        String[] words = plain.split(" ", -1);
        String last = words[words.length - 1];
        boolean kind = HEADS.contains(last) || last.endsWith("oma");
        return kind && !plain.contains(" of ") && !plain.contains(" or ") && !plain.contains("/");
    }
}

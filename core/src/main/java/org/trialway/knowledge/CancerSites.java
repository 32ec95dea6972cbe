package org.trialway.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trialway.knowledge.Concept.Kind;

/// The places of the body that cancers are called by, and the name of a cancer from its place and its kind.
public final class CancerSites {

    /// Words for cancer that say no more than "cancer" does.
    private static final Set<String> PLAIN =
            Set.of("cancer", "carcinoma", "malignancy", "tumor", "neoplasm", "primary", "primaries");

    /// Read once from the table beside this class.
    private static final List<Site> ALL = read();

    private CancerSites() {}

    /// A place of the body.
    ///
    /// @param name as it stands before "cancer"
    /// @param words it and all other ways to say it
    public record Site(String name, List<String> words) {}

    /// All places, in the order of the table.
    public static List<Site> all() {
        return ALL;
    }

    /// The cancer of this kind at this place: the one a table holds, or the plain noun phrase.
    ///
    /// @param kind singular, as "carcinoma" or "squamous cell carcinoma"
    public static Concept cancer(Site site, String kind) {
        return known(site, kind)
                .or(() -> PLAIN.contains(kind) ? known(site, "cancer") : Optional.empty())
                .orElseGet(() -> new Concept(Kind.CANCER, site.name() + " " + kind));
    }

    /// As [#cancer], for a place in a row whose last name gives the kind: "prostate, soft tissue sarcoma" names no
    /// sarcoma
    /// of the prostate.
    public static Concept sharing(Site site, String kind) {
        return known(site, kind).orElseGet(() -> cancer(site, kind.contains("sarcoma") ? "cancer" : kind));
    }

    private static Optional<Concept> known(Site site, String kind) {
        Concepts concepts = Concepts.all();
        for (String words : site.words()) {
            Optional<Concept> found = concepts.called(Kind.CANCER, words + " " + kind);
            if (found.isEmpty()) {
                found = concepts.called(Kind.CANCER, kind + " of the " + words);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// "carcinomas" is "carcinoma", "tumours" is "tumor".
    public static String singular(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace("tumour", "tumor").replace("leukaemia", "leukemia");
        if (plain.endsWith("malignancies")) {
            return plain.substring(0, plain.length() - 3) + "y";
        }
        boolean plural = plain.endsWith("s") && !plain.endsWith("ss") && !plain.endsWith("is") && !plain.endsWith("us");
        return plural ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static List<Site> read() {
        return TableRows.text("sites.tsv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("name\t"))
                .map(CancerSites::site)
                .toList();
    }

    private static Site site(String line) {
        String[] cells = line.split("\t", -1);
        var words = new ArrayList<String>(List.of(cells[0]));
        if (cells.length > 1) {
            words.addAll(ConceptTable.list(cells[1]));
        }
        return new Site(cells[0], List.copyOf(words));
    }
}

package org.trialway.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/// Finds studies that name a cancer anywhere, or in title or conditions an umbrella that may hold it.
///
/// The cancer's name is looked for by its last telling word: "pleural mesothelioma" by "mesothelioma", so that studies
/// of any mesothelioma are shown and a verdict, not a search, decides about the place. Wide on purpose.
final class CancerQuery {

    /// Words that stand in the names of too many cancers to tell one from another.
    private static final Set<String> TELLING_NOTHING = Set.of(
            "adenocarcinoma",
            "advanced",
            "cancer",
            "cancers",
            "carcinoma",
            "cell",
            "disease",
            "grade",
            "know",
            "locally",
            "malignancy",
            "malignant",
            "metastases",
            "metastatic",
            "negative",
            "neoplasm",
            "positive",
            "recurrent",
            "refractory",
            "relapsed",
            "small",
            "spread",
            "stage",
            "sure",
            "tumor",
            "tumors",
            "tumour",
            "tumours",
            "type",
            "unknown",
            "unresectable");

    /// "IV", "IIIB" and "4"; also what is too short to name a cancer.
    private static final Pattern STAGE_OR_SHORT = Pattern.compile("[iv]+[abc]?\\d?|\\d+[abc]?|.{1,2}");

    private static final List<String> UMBRELLAS = List.of(
            "solid tumor",
            "solid tumour",
            "solid neoplasm",
            "solid cancer",
            "solid malignancy",
            "advanced cancer",
            "advanced malignancy",
            "advanced tumor",
            "advanced neoplasm",
            "metastatic cancer",
            "unspecified adult solid tumor");

    private static final float UMBRELLA = 0.2f;

    private CancerQuery() {}

    /// @param word a telling word of the cancer's name, see [#tellingWord]
    static Query of(String word, Analyzer analyzer) {
        var query = new BooleanQuery.Builder();
        var terms = new QueryBuilder(analyzer);
        StudyDocument.WEIGHTS.forEach((field, weight) -> add(query, terms.createBooleanQuery(field, word), weight));
        for (String umbrella : UMBRELLAS) {
            add(query, terms.createPhraseQuery("title", umbrella), UMBRELLA);
            add(query, terms.createPhraseQuery("conditions", umbrella), UMBRELLA);
        }
        return query.build();
    }

    /// @param part null where the analyzer finds no word to look for
    private static void add(BooleanQuery.Builder query, @Nullable Query part, float weight) {
        if (part != null) {
            query.add(new BoostQuery(part, weight), Occur.SHOULD);
        }
    }

    /// The last word of the name that tells it from other cancers, e.g. "mesothelioma", "lung", "melanoma".
    static Optional<String> tellingWord(String cancer) {
        return Arrays.stream(cancer.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+"))
                .filter(word -> !word.isEmpty() && tells(word))
                .reduce((earlier, later) -> later);
    }

    private static boolean tells(String word) {
        return !STAGE_OR_SHORT.matcher(word).matches()
                && !TELLING_NOTHING.contains(word)
                && !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word);
    }
}

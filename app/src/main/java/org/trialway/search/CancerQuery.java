package org.trialway.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/// Finds studies that name a cancer anywhere, or in title or conditions an umbrella that may hold it.
///
/// The cancer's name is looked for by its last telling word: "pleural mesothelioma" by "mesothelioma", so that studies
/// of any mesothelioma are shown and a verdict, not a search, decides about the place. Wide on purpose.
final class CancerQuery {

    /// Words that stand in the names of too many cancers to tell one from another.
    private static final Set<String> TELLING_NOTHING = Set.of(
            "advanced",
            "cancer",
            "cancers",
            "carcinoma",
            "malignancy",
            "malignant",
            "metastatic",
            "neoplasm",
            "of",
            "stage",
            "the",
            "tumor",
            "tumors",
            "tumour",
            "tumours",
            "unresectable");

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

    private static void add(BooleanQuery.Builder query, Query part, float weight) {
        query.add(new BoostQuery(part, weight), Occur.SHOULD);
    }

    /// The last word of the name that tells it from other cancers, e.g. "mesothelioma", "lung", "melanoma".
    static Optional<String> tellingWord(String cancer) {
        return Arrays.stream(cancer.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+"))
                .filter(word -> !word.isEmpty() && !TELLING_NOTHING.contains(word))
                .reduce((earlier, later) -> later);
    }
}

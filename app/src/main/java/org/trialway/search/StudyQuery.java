package org.trialway.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Turns what a person types into a query that puts studies holding all the words first.
///
/// Words in `"…"` are a phrase; every other sign only parts words. So nothing that is typed is wrong.
final class StudyQuery {

    /// More than any sum of word scores, so that it makes a class of its own; small enough to leave a float's digits
    /// for these.
    private static final float CLASS = 4096f;

    /// Words read of a search; Lucene refuses a query of more than 1,024 parts, and each word is looked for in every
    /// field.
    static final int MOST_WORDS = 32;

    private StudyQuery() {}

    static Query of(String words, Analyzer analyzer) {
        List<List<String>> wanted = phrases(words, analyzer);
        if (wanted.isEmpty()) {
            return new MatchNoDocsQuery("no word to search for");
        }
        var query = new BooleanQuery.Builder();
        query.add(each(wanted, Occur.SHOULD, StudyDocument.WEIGHTS.keySet()), Occur.MUST);
        query.add(ofClass(each(wanted, Occur.MUST, StudyDocument.WEIGHTS.keySet())), Occur.SHOULD);
        query.add(ofClass(each(wanted, Occur.MUST, StudyDocument.SUBJECT)), Occur.SHOULD);
        return query.build();
    }

    private static Query ofClass(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), CLASS);
    }

    private static Query each(List<List<String>> wanted, Occur occur, Collection<String> fields) {
        var query = new BooleanQuery.Builder();
        wanted.forEach(phrase -> query.add(inAnyOf(fields, phrase), occur));
        return query.build();
    }

    private static Query inAnyOf(Collection<String> fields, List<String> phrase) {
        var query = new BooleanQuery.Builder();
        for (String field : fields) {
            float weight = StudyDocument.WEIGHTS.getOrDefault(field, 1f);
            query.add(new BoostQuery(query(field, phrase), weight), Occur.SHOULD);
        }
        return query.build();
    }

    private static Query query(String field, List<String> phrase) {
        return phrase.size() == 1
                ? new TermQuery(new Term(field, phrase.getFirst()))
                : new PhraseQuery(field, phrase.toArray(String[]::new));
    }

    /// What is looked for, as the analyzer spells it: a word alone is a phrase of one.
    private static List<List<String>> phrases(String words, Analyzer analyzer) {
        var phrases = new ArrayList<List<String>>();
        String[] parts = words.split("\"", -1);
        int left = MOST_WORDS;
        for (int i = 0; i < parts.length; i++) {
            List<String> terms = terms(parts[i], analyzer);
            terms = terms.subList(0, Math.min(left, terms.size()));
            left -= terms.size();
            boolean isQuoted = i % 2 == 1 && i < parts.length - 1; // a quotation mark left open parts words only
            if (isQuoted && !terms.isEmpty()) {
                phrases.add(terms);
            } else {
                terms.forEach(term -> phrases.add(List.of(term)));
            }
        }
        return List.copyOf(Set.copyOf(phrases));
    }

    private static List<String> terms(String words, Analyzer analyzer) {
        var terms = new ArrayList<String>();
        try (var tokens = analyzer.tokenStream("words", words)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}

package org.trialway.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/// Turns what a person types into a query that puts studies holding all the words first.
final class StudyQuery {

    /// Large enough that holding every word outweighs holding one of them often.
    private static final float ALL_WORDS = 10f;

    private StudyQuery() {}

    static Query of(String words, Analyzer analyzer) {
        Query any = parse(words, analyzer, Occur.SHOULD);
        Query all = parse(words, analyzer, Occur.MUST);
        return new BooleanQuery.Builder()
                .add(any, Occur.MUST)
                .add(new BoostQuery(all, ALL_WORDS), Occur.SHOULD)
                .build();
    }

    private static Query parse(String words, Analyzer analyzer, Occur between) {
        int features = SimpleQueryParser.PHRASE_OPERATOR
                | SimpleQueryParser.NOT_OPERATOR
                | SimpleQueryParser.WHITESPACE_OPERATOR;
        var parser = new SimpleQueryParser(analyzer, StudyDocument.WEIGHTS, features);
        parser.setDefaultOperator(between);
        return parser.parse(words);
    }
}

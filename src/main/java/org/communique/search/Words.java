package org.communique.search;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// English text as the words that are looked up: in small letters, without accents, by their stems. No word is left
/// out: *WHO* and *The Hague* are names.
final class Words extends Analyzer {

    private static final int SYNTAX = SimpleQueryParser.AND_OPERATOR
            | SimpleQueryParser.OR_OPERATOR
            | SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.PRECEDENCE_OPERATORS
            | SimpleQueryParser.ESCAPE_OPERATOR
            | SimpleQueryParser.WHITESPACE_OPERATOR
            | SimpleQueryParser.NEAR_OPERATOR;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(
                words, new PorterStemFilter(normalize(field, new EnglishPossessiveFilter(words))));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(words));
    }

    /// What is asked for: all of the words, unless `|` stands between them; `-word`, `"a phrase"`, `"words near"~3`,
    /// `begin*` and brackets. Anything is a question: what is no operator is a word.
    Query parse(Question question) {
        SimpleQueryParser parser = new SimpleQueryParser(this, Map.of(Entry.TEXT, 1f), SYNTAX);
        parser.setDefaultOperator(Occur.MUST);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(parser.parse(question.words()), Occur.MUST);
        if (!question.properties().isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            question.properties().forEach(property -> any.add(is(Entry.PROPERTY, property), Occur.SHOULD));
            query.add(any.build(), Occur.FILTER);
        }
        if (question.subject() != null) {
            query.add(is(Entry.SUBJECT, question.subject()), Occur.FILTER);
        }
        return query.build();
    }

    private static Query is(String field, Node iri) {
        return new TermQuery(new Term(field, iri.getURI()));
    }
}

package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import opennlp.tools.tokenize.TokenizerME;
import org.communique.fact.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each case gives a sentence and its tokens, parted by spaces.
class WordTokenizerTest {

    private static final OpenNlpModels MODELS = OpenNlpModels.load(ModelFiles.standard());
    private static final Abbreviations ABBREVIATIONS = Abbreviations.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Japan's envoy didn't attend.                 | Japan 's envoy did n't attend .
            The ministers' talks failed.                 | The ministers ' talks failed .
            They're sure, we've won, he'd go, I'm here.  | They 're sure , we 've won , he 'd go , I 'm here .
            They can't and won't yield.                  | They ca n't and wo n't yield .
            Japan’s envoy didn’t attend.                 | Japan ’s envoy did n’t attend .
            José's plan failed.                          | José 's plan failed .
            The DPRK's and the G7's rules.               | The DPRK 's and the G7 's rules .
            """)
    void partsClitics(String sentence, String tokens) {
        assertThat(tokens(sentence)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            O'Brien met D'Souza in N'Djamena.            | O'Brien met D'Souza in N'Djamena .
            The Sana'a airport is shut.                  | The Sana'a airport is shut .
            O'Brien's plan failed at 6 o'clock.          | O'Brien 's plan failed at 6 o'clock .
            """)
    void keepsAnApostropheInsideAName(String sentence, String tokens) {
        assertThat(tokens(sentence)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "We agree," he said.                         | " We agree , " he said .
            “We agree,” he said.                         | “ We agree , ” he said .
            'It is over,' he said.                       | ' It is over , ' he said .
            He said: "They told us 'never' again."       | He said : " They told us ' never ' again . "
            The "so called 'plan'" failed.               | The " so called ' plan ' " failed .
            """)
    void partsQuotationMarksFromWords(String sentence, String tokens) {
        assertThat(tokens(sentence)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Lt. Gen. Mark Milley met Sen. Graham.        | Lt. Gen. Mark Milley met Sen. Graham .
            The U.N. chief and the U.K. agreed.          | The U.N. chief and the U.K. agreed .
            Boeing Co. and Apple Inc. left on Jan. 1.    | Boeing Co. and Apple Inc. left on Jan. 1 .
            It begins at 9 a.m. Tokyo time.              | It begins at 9 a.m. Tokyo time .
            George W. Bush met Vladimir V. Putin.        | George W. Bush met Vladimir V. Putin .
            The talks failed.                            | The talks failed .
            He visited Kyiv.                             | He visited Kyiv .
            He "visited Kyiv."                           | He " visited Kyiv . "
            He works for Yahoo!                          | He works for Yahoo !
            He lives in the U.S.                         | He lives in the U.S.
            """)
    void leavesAFullStopToAbbreviationsAlone(String sentence, String tokens) {
        assertThat(tokens(sentence)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It cost $3.5 billion.                        | It cost $ 3.5 billion .
            Some 5,000 troops left.                      | Some 5,000 troops left .
            Prices rose by 30%.                          | Prices rose by 30 % .
            The prime minister (Kishida) left.           | The prime minister ( Kishida ) left .
            The US-led force left.                       | The US - led force left .
            The deal — signed in May — is dead.          | The deal — signed in May — is dead .
            Japan, China; all three: yes!                | Japan , China ; all three : yes !
            """)
    void partsNumbersSignsAndHyphens(String sentence, String tokens) {
        assertThat(tokens(sentence)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The state-owned firm fell behind.            | The state - owned firm fell behind .
            An anti-war march and a pre-owned car.       | An anti-war march and a pre-owned car .
            The COVID-19 rules and the mid-2003 draft.   | The COVID - 19 rules and the mid-2003 draft .
            Buyers and/or sellers wait...they must.      | Buyers and / or sellers wait ... they must .
            It left,then it came back.                   | It left , then it came back .
            He <almost> left.                            | He < almost > left .
            """)
    void partsWordsWithAMarkBetween(String sentence, String tokens) {
        assertThat(tokens(sentence)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They cannot go, they dont want to.           | They can not go , they do nt want to .
            We're gonna win, i think.                    | We 're gon na win , i think .
            A 35mm gun at 5pm for $1.5bn on the 20th.    | A 35 mm gun at 5 pm for $ 1.5 bn on the 20th .
            It fell in the 1990s to 30kg.                | It fell in the 1990s to 30 kg .
            """)
    void partsWordsWrittenAsOne(String sentence, String tokens) {
        assertThat(tokens(sentence)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            See https://example.org/a-b/c,d?e=f-g.       | See https://example.org/a-b/c,d?e=f-g .
            Go to (www.example.org) now.                 | Go to ( www.example.org ) now .
            Write to <press-office@example.org>, please. | Write to < press-office@example.org > , please .
            Call 555-010-0199 now!!!                     | Call 555-010-0199 now !!!
            The vote -- a first -- failed *** again.     | The vote -- a first -- failed *** again .
            """)
    void keepsAddressesAndRowsOfMarksWhole(String sentence, String tokens) {
        assertThat(tokens(sentence)).isEqualTo(tokens);
    }

    @Test
    void givesOffsetsOfTheWholeText() {
        assertThat(tokenizer().tokenize("Yes. It's on.", new Span(5, 13)))
                .containsExactly(new Span(5, 7), new Span(7, 9), new Span(10, 12), new Span(12, 13));
    }

    @Test
    void readsAWordOfNothingButApostrophes() {
        assertThat(tokenizer().tokenize("a'".repeat(500), new Span(0, 1000))).isNotEmpty();
    }

    private static String tokens(String sentence) {
        String plain = Normaliser.normalise(sentence);
        List<Span> tokens = tokenizer().tokenize(plain, new Span(0, plain.length()));
        return tokens.stream()
                .map(span -> sentence.substring(span.begin(), span.end()))
                .collect(Collectors.joining(" "));
    }

    private static WordTokenizer tokenizer() {
        return new WordTokenizer(new TokenizerME(MODELS.tokens()), ABBREVIATIONS, WordParts.load(ABBREVIATIONS));
    }
}

package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.Source;
import org.communique.article.StoredText;
import org.communique.fact.Span;
import org.junit.jupiter.api.Test;

class BodyLanguageTest {

    private static final String GERMAN =
            "Die Bundesregierung hat am Montag neue Sanktionen gegen Russland angekündigt. "
                    + "Der Minister sagte, die Maßnahmen seien mit den Partnern in der Europäischen Union abgestimmt worden.";
    private static final String ENGLISH =
            "The government announced new sanctions on Monday. The minister said that the "
                    + "measures had been agreed on with the partners in the European Union before the summit of the leaders.";

    @Test
    void namesTheLanguageOfAnotherBody() {
        assertThat(other(GERMAN, List.of())).contains("German");
        assertThat(other(ENGLISH, List.of())).isEmpty();
        assertThat(other(ENGLISH.toUpperCase(Locale.ROOT), List.of())).isEmpty();
    }

    @Test
    void judgesWhatIsNotIgnored() {
        String text = GERMAN + "\n" + ENGLISH;

        assertThat(other(text, List.of(new Span(0, GERMAN.length())))).isEmpty();
    }

    @Test
    void takesAShortTextForEnglish() {
        assertThat(other("Der Minister schwieg.", List.of())).isEmpty();
    }

    private static Optional<String> other(String text, List<Span> ignored) {
        return new BodyLanguage().other(new Article("a", StoredText.of(text), Source.UNKNOWN, ignored));
    }
}

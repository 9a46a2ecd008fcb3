package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.irix.IRIx;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.Issue;
import org.communique.fact.PloverType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {

    @Test
    void areDerivedFromWhatMakesTheThing() {
        String version = Sample.ARTICLE.version();

        assertThat(Iris.article(Sample.ARTICLE)).isEqualTo("https://w3id.org/communique/id/article/" + version);
        assertThat(Iris.graph(Sample.ARTICLE)).isEqualTo("https://w3id.org/communique/id/graph/article-" + version);
        assertThat(Iris.actor(Sample.JAPAN)).isEqualTo("https://w3id.org/communique/id/country/JP");
        assertThat(Iris.fact(Said.by().statement())).isEqualTo("https://w3id.org/communique/id/statement/s1");
        assertThat(Iris.fact(Done.of(PloverType.AID).event())).isEqualTo("https://w3id.org/communique/id/event/e1");
        assertThat(Iris.issue(new Issue("sanctions-RU", "sanctions on Russia", null)))
                .isEqualTo("https://w3id.org/communique/issue/sanctions-RU");
    }

    @Test
    void keepLettersOfEveryScript() {
        Actor actor = new Actor("agent/岸田-文雄", "岸田文雄", ActorKind.PERSON, null, null);

        assertThat(Iris.actor(actor)).isEqualTo("https://w3id.org/communique/id/agent/岸田-文雄");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "<x>", "a\"b", "a\nb", "50%", "a#b?c", "\uD83D\uDE00", "{a}|^`\\"})
    void cannotBeBrokenByAnId(String id) {
        String iri = Iris.issue(new Issue(id, "an issue", null));

        assertThat(iri).matches("https://w3id\\.org/communique/issue/[\\w%-]+");
        assertThat(IRIx.create(iri).hasViolations()).isFalse();
    }

    @Test
    void encodeInUtf8() {
        assertThat(Iris.issue(new Issue("a\uD83D\uDE00", "an issue", null)))
                .isEqualTo("https://w3id.org/communique/issue/a%F0%9F%98%80");
    }
}

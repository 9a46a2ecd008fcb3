package org.communique.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.data.Table;
import org.communique.extract.ModalityLexicon.Scope;
import org.communique.fact.Modality;
import org.junit.jupiter.api.Test;

class ModalityLexiconTest {

    private static final ModalityLexicon LEXICON = ModalityLexicon.load();

    @Test
    void givesAPhraseOneModalityInEachScope() {
        assertThat(LEXICON.of(Scope.AUX, "will")).contains(Modality.PLANNED);
        assertThat(LEXICON.of(Scope.VERB_TO, "threaten to")).contains(Modality.THREATENED);
        assertThat(LEXICON.of(Scope.NOUN, "no")).contains(Modality.NEGATED);
        assertThat(LEXICON.of(Scope.CONJ, "will")).isEmpty();
    }

    @Test
    void listsThePhrasesOfAScopeTheLongestFirst() {
        assertThat(LEXICON.phrases(Scope.AUX))
                .isSortedAccordingTo((a, b) -> b.length() - a.length())
                .contains("would", "would have");
    }

    @Test
    void keepsActualForGovernorsThatLeaveAnEventActual() {
        assertThat(Table.load("lexicon/modality.tsv").rows())
                .allMatch(row -> row.get("scope").equals("factive")
                        == row.constant("modality", Modality.class).equals(Modality.ACTUAL));
    }
}

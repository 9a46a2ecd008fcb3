package org.communique.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.entity.NameScanner.Found;
import org.communique.fact.Actor;
import org.communique.fact.Span;
import org.communique.text.NounPhrase;
import org.communique.text.NounPhrases;
import org.communique.text.PartOfSpeech;
import org.communique.text.Sentence;

/// A sentence with what the scanner found in it, and the ways in which one find tells of another.
record NamedSentence(Sentence sentence, List<Found> found) {

    /// An apposition ends within so many tokens.
    private static final int APPOSITION = 12;

    /// So many tokens may stand between a country and the title it belongs to ("Russia's former deputy …").
    private static final int GAP = 3;

    private static final Set<String> OF_PLACE = Set.of("in", "at", "near", "outside", "around", "from", "to");

    NamedSentence {
        found = List.copyOf(found);
    }

    String words(Found run) {
        StringBuilder words = new StringBuilder();
        for (int i = run.first(); i <= run.last(); i++) {
            boolean glued = i > run.first() && token(i - 1).end() == token(i).begin();
            words.append(words.isEmpty() || glued ? "" : " ")
                    .append(sentence.tokens().get(i).form());
        }
        return words.toString();
    }

    /// The words of a body with the country before it: "Polish Foreign Ministry".
    String labelOf(Found body) {
        return found.stream()
                .filter(Found.Known.class::isInstance)
                .filter(known -> known.last() < body.first() && body.first() - known.last() <= 2)
                .filter(known -> onlyModifiers(known.last(), body.first()))
                .findFirst()
                .map(known -> words(new Found.Named(known.first(), body.last())))
                .orElseGet(() -> words(body));
    }

    Span span(Found run) {
        return sentence.span(run.first(), run.last());
    }

    private Span token(int index) {
        return sentence.tokens().get(index).span();
    }

    /// The title directly before a name, the one that the name is an apposition to, or the one in the apposition
    /// behind.
    Optional<Found.Titled> titleOf(Found name) {
        return titles().filter(title -> title.last() + 1 == name.first())
                .reduce((_, nearest) -> nearest)
                .or(() -> titles().filter(title -> isApposition(title, name)).findFirst())
                .or(() -> titles().filter(title -> inApposition(name, title)).findFirst())
                .or(() -> titles().filter(title -> isAppositionInTree(name, title))
                        .findFirst());
    }

    /// A title that hangs on the name as an apposition, or the other way round, however far apart.
    private boolean isAppositionInTree(Found name, Found.Titled title) {
        int nameHead = Syntax.head(sentence, span(name));
        int titleHead = Syntax.head(sentence, span(title));
        return hangs(nameHead, titleHead) || hangs(titleHead, nameHead);
    }

    private boolean hangs(int token, int head) {
        return sentence.tree().is(token, "appos")
                && sentence.tree().head(token).filter(at -> at == head).isPresent();
    }

    /// "The prime minister, Fumio Kishida, said".
    private boolean isApposition(Found.Titled title, Found name) {
        return form(title.last() + 1).equals(",")
                && title.last() + 2 == name.first()
                && form(name.last() + 1).equals(",");
    }

    private Stream<Found.Titled> titles() {
        return found.stream().filter(Found.Titled.class::isInstance).map(Found.Titled.class::cast);
    }

    /// Whether a title tells that the sentence speaks of states.
    boolean isOfState() {
        return titles().anyMatch(title -> title.kind() == Titles.Kind.EXECUTIVE);
    }

    private boolean inApposition(Found name, Found other) {
        int comma = name.last() + 1;
        if (other.first() <= comma
                || other.first() > comma + APPOSITION
                || !form(comma).equals(",")) {
            return false;
        }
        for (int i = comma + 1; i < other.first(); i++) {
            if (Set.of(",", "\"", ";", "-").contains(form(i))
                    || sentence.tokens().get(i).is(PartOfSpeech.VERB)) {
                return false;
            }
        }
        return true;
    }

    /// The country or body that a title or name belongs to: "Russian President", "Japan's top diplomat", "president of
    /// X".
    Optional<Actor> polityOf(Found run) {
        return knownBefore(run.first())
                .or(() -> knownBehindOf(run.last()))
                .or(() -> run instanceof Found.Named name
                        ? titleOf(name)
                                .flatMap(title -> knownBefore(title.first()).or(() -> knownBehindOf(title.last())))
                        : Optional.empty());
    }

    private Optional<Actor> knownBefore(int first) {
        return found.stream()
                .filter(Found.Known.class::isInstance)
                .map(Found.Known.class::cast)
                .filter(known ->
                        known.last() < first && first - known.last() <= GAP && onlyModifiers(known.last(), first))
                .reduce((_, nearest) -> nearest)
                .map(known -> known.entry().actor());
    }

    private boolean onlyModifiers(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean modifier = form(i).equals("'s")
                    || form(i).equals("'")
                    || sentence.tokens().get(i).is(PartOfSpeech.ADJ);
            if (!modifier) {
                return false;
            }
        }
        return true;
    }

    private Optional<Actor> knownBehindOf(int last) {
        int of = last + 1;
        boolean the = form(of + 1).equals("the");
        return form(of).equals("of")
                ? found.stream()
                        .filter(Found.Known.class::isInstance)
                        .map(Found.Known.class::cast)
                        .filter(known -> known.first() == of + (the ? 2 : 1))
                        .findFirst()
                        .map(known -> known.entry().actor())
                : Optional.empty();
    }

    /// Whether a preposition of place stands before the phrase of a name, or before the one it is joined to: "in
    /// Tokyo and Seoul".
    boolean isPlace(Found run) {
        List<NounPhrase> phrases = NounPhrases.in(sentence);
        int before = beforePhrase(phrases, run.first());
        boolean joined = Set.of("and", "or").contains(form(before));
        return OF_PLACE.contains(
                form(joined ? beforePhrase(phrases, before - 1) : before).toLowerCase(Locale.ROOT));
    }

    private static int beforePhrase(List<NounPhrase> phrases, int index) {
        return NounPhrases.at(phrases, index).map(NounPhrase::first).orElse(index) - 1;
    }

    /// The token's form, empty outside the sentence.
    private String form(int index) {
        return index >= 0 && index < sentence.tokens().size()
                ? sentence.tokens().get(index).form()
                : "";
    }
}

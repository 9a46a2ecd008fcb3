package org.communique.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.data.Table;
import org.communique.entity.Cast;
import org.communique.entity.Mention;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.Confidence;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds whom the subject of a report means: a name beside it before a description, who issued a document before the
/// document, and at least its own words.
final class Speakers {

    private static final Set<String> PEOPLE = Set.copyOf(Table.lines("lexicon/speakers.txt"));
    private static final Set<String> HUMANS = Set.copyOf(Table.lines("gazetteer/human-nouns.txt"));
    private static final Set<String> DOCUMENTS = Set.copyOf(Table.lines("lexicon/documents.txt"));

    private static final Set<String> REPORTERS =
            Set.of("reporter", "reporters", "journalist", "journalists", "interviewer", "moderator");
    private static final Set<String> ISSUED = Set.of("by", "from", "of");

    private static final Confidence POSSESSOR = new Confidence(80);

    private final Cast cast;

    Speakers(Cast cast) {
        this.cast = cast;
    }

    static boolean isReporter(Token noun) {
        return REPORTERS.contains(noun.lower());
    }

    /// Somebody, or a text that speaks for whoever issued it.
    static boolean canSpeak(Token noun) {
        return isSomebody(noun) || DOCUMENTS.contains(noun.lower());
    }

    static boolean isSomebody(Token noun) {
        return PEOPLE.contains(noun.lower()) || HUMANS.contains(noun.lower());
    }

    /// The subject and those joined to it, each once; a pronoun that refers back keeps its own place.
    List<Mention> of(Report report, @Nullable Actor last) {
        Syntax syntax = new Syntax(report.clause());
        int subject = report.subject();
        int meant = syntax.antecedent(subject);
        Map<Actor, Mention> byActor = new LinkedHashMap<>();
        phrases(syntax, meant).stream()
                .flatMap(phrase -> all(syntax, phrase, report, last).stream())
                .map(mention -> meant == subject
                        ? mention
                        : new Mention(
                                report.clause().span(subject, subject),
                                mention.actor(),
                                mention.rule(),
                                mention.confidence()))
                .forEach(mention -> byActor.putIfAbsent(mention.actor(), mention));
        return List.copyOf(byActor.values());
    }

    /// The phrases of a word and of those joined to it; of "some of the ministers", "a number of states" whoever is
    /// counted.
    private static List<NounPhrase> phrases(Syntax syntax, int meant) {
        Token word = syntax.clause().token(meant);
        boolean counts =
                word.is(PartOfSpeech.NUM, PartOfSpeech.DET, PartOfSpeech.PRON) || WordClass.QUANTITY.has(word.lemma());
        return syntax.tree().children(meant, "nmod").stream()
                .filter(_ -> counts)
                .filter(child -> syntax.marker(child).equals("of"))
                .filter(child -> syntax.clause().is(child, PartOfSpeech.NOUN, PartOfSpeech.PROPN))
                .findFirst()
                .map(syntax::phrases)
                .orElseGet(() -> syntax.phrases(meant));
    }

    /// Both of "the two leaders", else whom the phrase means.
    private List<Mention> all(Syntax syntax, NounPhrase phrase, Report report, @Nullable Actor last) {
        List<Mention> both = cast.resolveAll(phrase, last);
        return both.size() > 1
                ? both
                : one(syntax, phrase, report, last).stream().toList();
    }

    private Optional<Mention> one(Syntax syntax, NounPhrase phrase, Report report, @Nullable Actor last) {
        List<Mention> found = Stream.concat(Stream.of(phrase), beside(syntax, phrase))
                .flatMap(each -> resolve(syntax, each, last).stream())
                .toList();
        return found.stream()
                .filter(mention -> !REPORTERS.contains(phrase.headToken().lower()))
                .filter(Speakers::isNamed)
                .findFirst()
                .or(() -> found.stream()
                        .filter(_ -> !REPORTERS.contains(phrase.headToken().lower()))
                        .findFirst())
                .or(() -> ofDocument(syntax, phrase, last))
                .or(() -> unnamed(phrase, report))
                .map(mention -> new Mention(phrase.span(), mention.actor(), mention.rule(), mention.confidence()));
    }

    /// Of a possessor ("his", "Japan's") whom the word means.
    private Optional<Mention> resolve(Syntax syntax, NounPhrase phrase, @Nullable Actor last) {
        return syntax.tree().is(phrase.top(), "nmod:poss", "amod")
                ? cast.actorAt(phrase.sentence(), phrase.head())
                        .map(actor -> new Mention(phrase.span(), actor, "possessor", POSSESSOR))
                        .or(() -> cast.resolve(phrase, last))
                : cast.resolve(phrase, last);
    }

    private static boolean isNamed(Mention mention) {
        return mention.actor().kind() != ActorKind.UNNAMED_SOURCE
                && mention.actor().kind() != ActorKind.GROUP;
    }

    /// "the president, X": the appositions of the phrase.
    private static Stream<NounPhrase> beside(Syntax syntax, NounPhrase phrase) {
        Stream<NounPhrase> behind = syntax.clause().phraseAt(phrase.last() + 1).stream()
                .filter(next -> next.headToken().is(PartOfSpeech.PROPN));
        Stream<NounPhrase> hung = IntStream.rangeClosed(phrase.first(), phrase.last())
                .boxed()
                .flatMap(token -> syntax.tree().children(token, "appos").stream())
                .filter(token -> syntax.clause().is(token, PartOfSpeech.PROPN))
                .map(syntax::phrase);
        return Stream.of(hung, behind, set(syntax, phrase)).flatMap(each -> each);
    }

    /// "the head of the agency, X, said": a name between commas behind what hangs on the phrase.
    private static Stream<NounPhrase> set(Syntax syntax, NounPhrase phrase) {
        return syntax.subtree(phrase.top()).stream()
                .filter(token -> token > phrase.last() && syntax.tree().is(token, "appos"))
                .filter(token -> syntax.clause().is(token, PartOfSpeech.PROPN))
                .mapToObj(syntax::phrase)
                .filter(name -> syntax.clause().lower(name.first() - 1).equals(","))
                .filter(name -> syntax.clause().lower(name.last() + 1).equals(","));
    }

    /// "its statement", "a report by X": whoever issued it; of "the statement" whoever spoke last.
    private Optional<Mention> ofDocument(Syntax syntax, NounPhrase phrase, @Nullable Actor last) {
        int head = phrase.head();
        if (!DOCUMENTS.contains(phrase.headToken().lower())) {
            return Optional.empty();
        }
        return syntax.tree().children(head, "nmod", "nmod:poss", "compound").stream()
                .filter(child -> syntax.tree().is(child, "nmod:poss", "compound") || syntax.isMarked(child, ISSUED))
                .flatMap(child -> resolve(syntax, alone(syntax, child), last).stream())
                .findFirst()
                .or(() -> issuer(syntax, phrase, last))
                .or(() -> ofLast(phrase, last));
    }

    /// "X issued a statement saying …": X.
    private Optional<Mention> issuer(Syntax syntax, NounPhrase phrase, @Nullable Actor last) {
        int verb = syntax.tree().arc(phrase.top()).head();
        return Optional.of(phrase.top())
                .filter(top -> syntax.tree().is(top, "obj"))
                .filter(_ -> WordClass.ISSUE.has(syntax.clause().token(verb).lemma()))
                .flatMap(_ -> syntax.subject(verb))
                .map(subject -> syntax.phrase(syntax.antecedent(subject)))
                .flatMap(subject -> resolve(syntax, subject, last).or(() -> somebody(subject)));
    }

    private Optional<Mention> somebody(NounPhrase phrase) {
        return isSomebody(phrase.headToken()) ? Optional.of(cast.anyone(phrase)) : Optional.empty();
    }

    private static Optional<Mention> ofLast(NounPhrase phrase, @Nullable Actor last) {
        boolean own = WordClass.UTTERANCE.has(phrase.headToken().lemma()) && phrase.first() + 1 >= phrase.head();
        return own && last != null
                ? Optional.of(new Mention(phrase.span(), last, "statement.issuer", POSSESSOR))
                : Optional.empty();
    }

    private static NounPhrase alone(Syntax syntax, int token) {
        NounPhrase phrase = syntax.phrase(token);
        return phrase.head() == token ? phrase : new NounPhrase(phrase.sentence(), token, token, token);
    }

    /// Its own words where they can speak: a text, or whatever a plain verb of saying has as its subject.
    private Optional<Mention> unnamed(NounPhrase phrase, Report report) {
        Token head = phrase.headToken();
        boolean noun = head.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
        boolean speaks = DOCUMENTS.contains(head.lower())
                || PEOPLE.contains(head.lower())
                || head.is(PartOfSpeech.PROPN)
                || WordClass.SAYING.has(report.clause().token(report.node()).lemma());
        return noun && speaks && !REPORTERS.contains(head.lower())
                ? Optional.of(cast.anyone(phrase))
                : Optional.empty();
    }
}

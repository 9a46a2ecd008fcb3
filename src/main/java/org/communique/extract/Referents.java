package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.entity.Cast;
import org.communique.entity.Mention;
import org.communique.fact.Actor;
import org.communique.fact.ActorKind;
import org.communique.fact.Span;
import org.communique.text.NounPhrase;
import org.communique.text.PartOfSpeech;

/// Finds whom a phrase means as a party of an event: the actor it names, else the one it belongs to ("Russian oil",
/// "the ports of Ukraine").
final class Referents {

    private static final Set<String> BELONGING = Set.of("of", "in", "from", "across");
    private static final String[] MODIFIERS = {"amod", "compound", "nmod:desc", "nmod:unmarked"};

    /// What a pronoun may take up: the coarse kinds of actors.
    private static final Map<String, Set<String>> SAYING = Map.of(
            "it", Set.of("country", "organisation"),
            "he", Set.of("person", "anonymous"),
            "she", Set.of("person", "anonymous"),
            "they", Set.of("group", "organisation"),
            "we", Set.of("country", "organisation", "group"));

    private final Cast cast;

    Referents(Cast cast) {
        this.cast = cast;
    }

    /// Whom a phrase and those it is joined to mean.
    List<Actor> of(Clause clause, Optional<NounPhrase> phrase) {
        return all(clause, phrase, BELONGING);
    }

    /// The same where they are to do something: a place where a thing is does nothing by it.
    List<Actor> doers(Clause clause, Optional<NounPhrase> phrase) {
        return all(clause, phrase, Set.of("of", "from"));
    }

    private List<Actor> all(Clause clause, Optional<NounPhrase> phrase, Set<String> belonging) {
        List<Actor> all = new ArrayList<>();
        for (NounPhrase member : phrase.map(clause::coordinated).orElse(List.of())) {
            List<Actor> found = one(clause, member, belonging);
            if (!goesOn(all, clause, member, found)) {
                all.addAll(found);
            }
        }
        return all.stream().distinct().toList();
    }

    /// "Iranian firms and banks": one group, not another of nobody knows which country.
    private static boolean goesOn(List<Actor> before, Clause clause, NounPhrase member, List<Actor> found) {
        return !before.isEmpty()
                && !isNamed(before.getLast())
                && clause.dependents(member.top(), "det", "nmod:poss", "nummod").isEmpty()
                && found.stream().noneMatch(actor -> isNamed(actor) || actor.polity() != null);
    }

    private List<Actor> one(Clause clause, NounPhrase phrase, Set<String> belonging) {
        if (Verbs.isNobody(clause, phrase.top())) {
            return owners(clause, phrase, belonging);
        }
        if (clause.is(phrase.head(), PartOfSpeech.ADJ)) {
            return named(clause, phrase.head()).stream().toList();
        }
        List<Actor> speaker = speaker(clause, phrase);
        if (!speaker.isEmpty()) {
            return speaker;
        }
        List<Actor> counted = counted(clause, phrase);
        if (!counted.isEmpty()) {
            return counted;
        }
        Optional<Actor> own = resolve(phrase);
        return own.filter(Referents::isNamed)
                .or(() -> apposed(clause, phrase))
                .map(List::of)
                .orElseGet(() -> ofNameless(clause, phrase, own, belonging));
    }

    /// "dozens of Russian firms", "one of the ministers": those that are counted, in the words of the whole.
    private List<Actor> counted(Clause clause, NounPhrase phrase) {
        if (!WordClass.QUANTITY.has(phrase.headToken().lemma())) {
            return List.of();
        }
        return clause.attached(phrase.top(), Set.of("of")).stream()
                .limit(1)
                .flatMap(inner -> one(clause, inner, BELONGING).stream())
                .map(actor -> isNamed(actor) ? actor : inWordsOf(phrase, actor))
                .toList();
    }

    private Actor inWordsOf(NounPhrase phrase, Actor actor) {
        Actor whole = cast.anyone(phrase).actor();
        return new Actor(whole.id(), whole.label(), actor.kind(), actor.country(), actor.polity());
    }

    /// "the minister, Fumio Kishida".
    private Optional<Actor> apposed(Clause clause, NounPhrase phrase) {
        return clause.appositions(phrase).stream()
                .flatMap(other -> resolve(other).stream())
                .filter(Referents::isNamed)
                .findFirst();
    }

    /// A nameless actor whose country nobody knows stands back behind whom it belongs to.
    private List<Actor> ofNameless(Clause clause, NounPhrase phrase, Optional<Actor> own, Set<String> belonging) {
        boolean placed = own.filter(actor -> actor.country() != null || actor.polity() != null)
                .isPresent();
        List<Actor> owners = placed ? List.of() : owners(clause, phrase, belonging);
        return owners.isEmpty() ? own.stream().toList() : owners;
    }

    /// A place, or a body in one, that is told as such: "in Iran", "to the ministry".
    List<Actor> place(Clause clause, NounPhrase phrase) {
        return resolve(phrase)
                .filter(actor -> actor.isCountry() || actor.kind() == ActorKind.GOVERNMENT_BODY)
                .or(() -> cast.actorAt(clause.sentence(), phrase.head()).filter(Actor::isCountry))
                .stream()
                .toList();
    }

    /// To whom it belongs: "Japanese troops", "Japan's oil".
    List<Actor> belongings(Clause clause, NounPhrase phrase) {
        return Stream.concat(
                        possessors(clause, phrase.top()).stream(),
                        modifiers(clause, phrase.top(), "amod", "compound").stream())
                .distinct()
                .toList();
    }

    /// "Japan said it would": a pronoun in what somebody says most likely means whoever says it.
    private List<Actor> speaker(Clause clause, NounPhrase phrase) {
        if (!phrase.headToken().is(PartOfSpeech.PRON) || !clause.tree().is(phrase.top(), "nsubj")) {
            return List.of();
        }
        Set<String> kind = SAYING.getOrDefault(clause.lower(phrase.head()), Set.of());
        return clause.tree().ancestors(phrase.top()).stream()
                .filter(above -> clause.tree().is(above, "ccomp"))
                .findFirst()
                .flatMap(content ->
                        Verbs.at(clause, clause.tree().arc(content).head()).subject())
                .filter(subject -> !subject.headToken().is(PartOfSpeech.PRON))
                .map(subject -> byItself(clause, subject))
                .filter(actors -> actors.stream()
                        .allMatch(actor -> kind.contains(actor.kind().type())))
                .orElse(List.of());
    }

    private static boolean isNamed(Actor actor) {
        return actor.kind() != ActorKind.GROUP && actor.kind() != ActorKind.UNNAMED_SOURCE;
    }

    /// Whom a phrase means by itself.
    Optional<Actor> resolve(NounPhrase phrase) {
        return cast.resolve(phrase, null).map(Mention::actor);
    }

    /// The actors that a phrase belongs to: by its modifiers, else by what is attached to it; a place stands for its
    /// country.
    private List<Actor> owners(Clause clause, NounPhrase phrase, Set<String> belonging) {
        if (phrase.headToken().is(PartOfSpeech.PRON)) {
            return List.of();
        }
        int top = phrase.top();
        List<Actor> place = cast.actorAt(clause.sentence(), phrase.head()).filter(Actor::isCountry).stream().toList();
        if (!place.isEmpty()) {
            return place;
        }
        List<Actor> inside = Stream.concat(modifiers(clause, top, MODIFIERS).stream(), possessors(clause, top).stream())
                .distinct()
                .toList();
        return inside.isEmpty()
                ? clause.attached(top, belonging).stream()
                        .flatMap(each -> clause.coordinated(each).stream())
                        .flatMap(each -> cast.actorAt(clause.sentence(), each.head()).stream())
                        .distinct()
                        .toList()
                : inside;
    }

    /// The actors named by what hangs on a noun by one of the relations, with those they are joined to.
    List<Actor> modifiers(Clause clause, int noun, String... relations) {
        return clause.dependents(noun, relations).stream()
                .flatMap(child -> Stream.concat(Stream.of(child), clause.tree().children(child, "conj").stream()))
                .flatMap(child -> named(clause, child).stream())
                .distinct()
                .toList();
    }

    /// The actor whose name holds a token.
    Optional<Actor> named(Clause clause, int token) {
        return mention(clause, token).map(Mention::actor);
    }

    private Optional<Mention> mention(Clause clause, int token) {
        Span span = clause.token(token).span();
        return cast.mentions().stream()
                .filter(mention -> mention.span().contains(span))
                .findFirst();
    }

    /// Whether a name before a noun tells whose it is: a nationality, and for want of an adjective "US", "EU" or the
    /// name of a body; another name ("Ukraine war") tells only what it has to do with.
    boolean isAdjective(Clause clause, int token) {
        return mention(clause, token)
                .filter(mention -> mention.rule().equals("name.demonym")
                        || !mention.actor().isCountry()
                        || clause.token(token)
                                .form()
                                .equals(clause.token(token).form().toUpperCase(Locale.ROOT)))
                .isPresent();
    }

    /// Whose it is: "Japan's", "the prime minister's", "its".
    List<Actor> possessors(Clause clause, int noun) {
        return clause.dependents(noun, "nmod:poss").stream()
                .flatMap(owner -> clause.token(owner).tag().equals("PRP$")
                        ? pronoun(clause, noun, owner).stream()
                        : of(clause, clause.phraseOf(owner)).stream())
                .toList();
    }

    private List<Actor> pronoun(Clause clause, int noun, int pronoun) {
        List<Actor> told = blamed(clause, noun, pronoun);
        List<Actor> subject = told.isEmpty() ? ownSubject(clause, pronoun) : told;
        return subject.isEmpty() ? cast.actorAt(clause.sentence(), pronoun).stream().toList() : subject;
    }

    /// "sanctions on Russia for its invasion", "thanked Japan for its help": not the subject's.
    private List<Actor> blamed(Clause clause, int noun, int pronoun) {
        return Cause.blamed(clause, noun)
                .filter(phrase -> phrase.last() < pronoun)
                .map(phrase -> byItself(clause, phrase))
                .orElse(List.of());
    }

    /// "Japan lifted its ban": the subject of the verb above, where it is before the pronoun and of its kind.
    private List<Actor> ownSubject(Clause clause, int pronoun) {
        boolean personal = Set.of("his", "her").contains(clause.lower(pronoun));
        return clause.tree().ancestors(pronoun).stream()
                .filter(above -> clause.is(above, PartOfSpeech.VERB, PartOfSpeech.ADJ))
                .flatMap(verb -> Verbs.at(clause, verb).subject().stream())
                .filter(subject -> subject.last() < pronoun)
                .map(subject -> byItself(clause, subject))
                .filter(actors -> actors.stream().anyMatch(actor -> personal == (actor.kind() == ActorKind.PERSON)))
                .findFirst()
                .orElse(List.of());
    }

    private List<Actor> byItself(Clause clause, NounPhrase phrase) {
        return resolve(phrase).map(List::of).orElseGet(() -> modifiers(clause, phrase.top(), MODIFIERS));
    }

    /// The country or body that a person acts for, else the actor itself.
    Actor polity(Actor actor) {
        return actor.kind() == ActorKind.PERSON ? cast.polity(actor).orElse(actor) : actor;
    }
}

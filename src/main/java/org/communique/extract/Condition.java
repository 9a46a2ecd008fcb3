package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communique.extract.EventLexicon.Kind;
import org.communique.extract.EventLexicon.Trigger;
import org.communique.text.NounPhrase;
import org.jspecify.annotations.Nullable;

/// What must hold beside an ambiguous trigger: `obj=sanction|embargo;near!=alcohol`.
///
/// Clauses joined by `;` must all hold. A key is `obj`, `subj`, `mod`, `near`, `comp` or prepositions; a value is a
/// lemma or one of the classes ACTOR, PERSON and PLACE. A positive object or subject clause holds of passives too.
record Condition(List<Test> tests) {

    private static final Condition NONE = new Condition(List.of());

    private static final Set<String> CLASSES = Set.of("ACTOR", "PERSON", "PLACE");

    Condition {
        tests = List.copyOf(tests);
    }

    /// One clause.
    record Test(List<String> keys, boolean positive, Set<String> values) {

        Test {
            keys = List.copyOf(keys);
            values = Set.copyOf(values);
        }
    }

    /// Tells whether a phrase names an actor of a class: ACTOR, PERSON or PLACE.
    @FunctionalInterface
    interface Actors {

        boolean is(Clause clause, NounPhrase phrase, String kind);
    }

    static Condition parse(String text) {
        return text.isEmpty() ? NONE : new Condition(Stream.of(text.split(";", -1))
                .filter(clause -> !clause.isBlank())
                .map(Condition::test)
                .toList());
    }

    private static Test test(String clause) {
        boolean negative = clause.contains("!=");
        String[] sides = clause.split(negative ? "!=" : "=", 2);
        if (sides.length != 2) {
            throw new IllegalArgumentException("'" + clause + "' is no condition: key=a|b or key!=a|b");
        }
        return new Test(List.of(sides[0].split("\\|", -1)), !negative, Set.of(sides[1].split("\\|", -1)));
    }

    boolean holds(Trigger trigger, Actors actors) {
        if (tests.isEmpty()) {
            return true;
        }
        Verb verb = trigger.entry().kind() == Kind.NOUN ? null : Verbs.at(trigger.clause(), trigger.head());
        return tests.stream()
                .allMatch(test -> test.keys().stream()
                                .anyMatch(key -> found(key, test.values(), new Place(trigger, verb, actors)))
                        == test.positive());
    }

    private record Place(Trigger trigger, @Nullable Verb verb, Actors actors) {

        Clause clause() {
            return trigger.clause();
        }
    }

    private static boolean found(String key, Set<String> values, Place place) {
        return switch (key) {
            case "near" -> near(values, place);
            case "mod" ->
                place.clause()
                        .phraseAt(place.trigger().last())
                        .filter(phrase -> hasWord(phrase, values, place))
                        .isPresent();
            case "comp" -> isPlain(place) == values.contains("none");
            case "obj" ->
                phrase(place, true)
                        .filter(phrase -> fits(phrase, values, place))
                        .isPresent();
            case "subj" ->
                phrase(place, false)
                        .filter(phrase -> fits(phrase, values, place))
                        .isPresent();
            default ->
                behind(key, place).filter(phrase -> fits(phrase, values, place)).isPresent();
        };
    }

    private static boolean near(Set<String> values, Place place) {
        String words = " " + place.clause().lemmas() + " ";
        return values.stream().anyMatch(value -> words.contains(" " + value + " "));
    }

    /// Whether no clause or infinitive follows.
    private static boolean isPlain(Place place) {
        return !Set.of("to", "that", "for")
                .contains(place.clause().lower(place.trigger().last() + 1));
    }

    private static Optional<NounPhrase> phrase(Place place, boolean object) {
        Verb verb = place.verb();
        if (verb == null) {
            return Optional.empty();
        }
        if (verb.passive()) {
            return object
                    ? verb.subject()
                    : Optional.ofNullable(verb.prepositions().get("by"));
        }
        return object ? verb.object() : verb.subject();
    }

    private static Optional<NounPhrase> behind(String preposition, Place place) {
        Verb verb = place.verb();
        Stream<Integer> object = verb == null
                ? Stream.of()
                : Stream.concat(verb.object().stream(), verb.passive() ? verb.subject().stream() : Stream.of())
                        .map(NounPhrase::top);
        return Stream.concat(Stream.of(place.trigger().head(), place.trigger().last()), object)
                .flatMap(token -> place.clause().attached(token, Set.of(preposition)).stream())
                .findFirst();
    }

    private static boolean fits(NounPhrase phrase, Set<String> values, Place place) {
        boolean ofClass = CLASSES.stream()
                .filter(values::contains)
                .anyMatch(kind -> place.actors().is(place.clause(), phrase, kind));
        Predicate<String> isHead = value -> value.equals(phrase.headToken().lemma())
                || value.equals(phrase.headToken().lower())
                || (" " + place.clause().lemmas(phrase.first(), phrase.last())).endsWith(" " + value);
        return ofClass || values.stream().anyMatch(isHead) || isOf(phrase, values, place);
    }

    /// "a package of sanctions" is sanctions.
    private static boolean isOf(NounPhrase phrase, Set<String> values, Place place) {
        return place.clause().attached(phrase.top(), Set.of("of")).stream()
                .anyMatch(inner -> values.contains(inner.headToken().lemma()));
    }

    private static boolean hasWord(NounPhrase phrase, Set<String> values, Place place) {
        String words = " " + place.clause().lemmas(phrase.first(), phrase.last()) + " ";
        boolean named = values.contains("ACTOR") && place.actors().is(place.clause(), phrase, "MODIFIER");
        return named || values.stream().anyMatch(value -> words.contains(" " + value + " "));
    }
}

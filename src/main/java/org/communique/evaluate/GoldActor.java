package org.communique.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// An actor as the annotator names it; `names` are all its names, normalised.
record GoldActor(
        String key, String name, String type, @Nullable String country, Set<String> names) {

    static final Set<String> TYPES = Set.of("person", "country", "organisation", "anonymous", "group");

    private static final String PERSON = "person";
    private static final String COUNTRY = "country";

    static GoldActor read(String key, Fields fields) {
        String label = fields.text("label");
        String type = fields.term("type", TYPES);
        return new GoldActor(
                key,
                Names.normalise(label),
                type,
                fields.optionalText("country"),
                names(label, type, fields.texts("aliases")));
    }

    private static Set<String> names(String label, String type, List<String> aliases) {
        String name = Names.normalise(label);
        Set<String> names = new TreeSet<>(List.of(name));
        aliases.stream()
                .filter(alias -> Names.isName(alias, type, label))
                .map(Names::normalise)
                .forEach(names::add);
        if (type.equals(PERSON)) {
            names.add(Names.surname(name));
        }
        if (type.equals(COUNTRY)) {
            names.addAll(List.of("government of " + name, name + " government", "government of the " + name));
        }
        return Set.copyOf(names);
    }

    /// Whether a program means this actor.
    boolean isMeantBy(PredictedActor actor) {
        return names.contains(actor.name()) || isPersonCalledLike(actor);
    }

    private boolean isPersonCalledLike(PredictedActor actor) {
        return type.equals(PERSON)
                && PERSON.equals(actor.type())
                && !actor.name().isEmpty()
                && Names.surname(actor.name()).equals(Names.surname(name));
    }

    boolean isAmong(Collection<PredictedActor> actors) {
        return actors.stream().anyMatch(this::isMeantBy);
    }

    /// Its country, or its name where it belongs to none.
    String origin() {
        return country == null ? label(name) : country;
    }

    /// The origin of a program's actor: the country given, else that of the first of `candidates` it means.
    static String origin(PredictedActor actor, Collection<GoldActor> candidates) {
        if (actor.country() != null) {
            return actor.country();
        }
        return candidates.stream()
                .filter(candidate -> candidate.isMeantBy(actor))
                .findFirst()
                .map(GoldActor::origin)
                .orElse(label(actor.name()));
    }

    boolean sharesOriginWithOneOf(Collection<PredictedActor> actors) {
        return actors.stream().anyMatch(actor -> origin(actor, List.of(this)).equals(origin()));
    }

    private static String label(String name) {
        return "label:" + name;
    }
}

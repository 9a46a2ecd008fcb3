package org.communique.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.data.Table;
import org.communique.fact.Actor;
import org.communique.fact.Issue;

/// The issues that positions are about, by the words that name them (`data/lexicon/issues.tsv`).
final class IssueLexicon {

    private record Topic(String id, String label, String parameterLabel, List<String> keywords) {}

    private final List<Topic> topics;

    private IssueLexicon(List<Topic> topics) {
        this.topics = List.copyOf(topics);
    }

    static IssueLexicon load() {
        return new IssueLexicon(Table.load("lexicon/issues.tsv").rows().stream()
                .map(row ->
                        new Topic(row.get("id"), row.get("label"), row.get("parameter_label"), row.list("keywords")))
                .toList());
    }

    /// The first issue one of whose keywords the content has, made concrete by the first country it is about.
    Optional<Issue> of(String content, List<Actor> about) {
        String words = " " + content.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}']+", " ") + " ";
        return topics.stream()
                .filter(topic -> topic.keywords().stream().anyMatch(keyword -> words.contains(" " + keyword + " ")))
                .findFirst()
                .map(topic -> about.stream()
                        .filter(Actor::isCountry)
                        .filter(_ -> !topic.parameterLabel().isEmpty())
                        .findFirst()
                        .map(country -> concrete(topic, country))
                        .orElseGet(() -> new Issue(topic.id(), topic.label(), null)));
    }

    private static Issue concrete(Topic topic, Actor country) {
        String code = country.id().substring(country.id().indexOf('/') + 1);
        return new Issue(topic.id() + "-" + code, topic.parameterLabel().replace("%s", country.label()), topic.id());
    }
}

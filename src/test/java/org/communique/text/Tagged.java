package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.communique.fact.Span;

/// Sentences tagged by hand, for what must hold whoever tags: `Japan/PROPN imposed/VERB/impose sanctions/NOUN`.
///
/// A lemma that is not given is the form in lower case. Closing marks, clitics and what has a `~` before it stand right
/// behind the word before: `US/PROPN ~-/PUNCT ~led/ADJ`.
public final class Tagged {

    private static final Pattern WORD = Pattern.compile("(?<glue>~?)(?<form>\\S+?)/(?<pos>[A-Z]+)(?:/(?<lemma>\\S+))?");
    private static final Set<String> GLUED = Set.of(",", ".", ";", ":", "?", "!", ")", "'s", "'", "n't");

    private final StringBuilder text = new StringBuilder();
    private final List<Token> tokens = new ArrayList<>();

    private Tagged() {}

    public static Sentence sentence(String words) {
        Tagged tagged = new Tagged();
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            tagged.add(word);
        }
        return new Sentence(new Span(0, tagged.text.length()), tagged.tokens, flat(tagged.tokens.size()));
    }

    /// A tree for tests of what looks at none: every token hangs on the first.
    public static Tree flat(int size) {
        return new Tree(IntStream.range(0, size)
                .mapToObj(token -> token == 0 ? new Arc(Tree.ROOT, "root", 1) : new Arc(0, "dep", 1))
                .toList());
    }

    private void add(Matcher word) {
        String form = word.group("form");
        boolean glued = GLUED.contains(form) || !word.group("glue").isEmpty();
        if (!text.isEmpty() && !glued) {
            text.append(' ');
        }
        Span span = new Span(text.length(), text.length() + form.length());
        text.append(form);
        String lemma = word.group("lemma");
        PartOfSpeech pos = PartOfSpeech.valueOf(word.group("pos"));
        tokens.add(new Token(span, form, pos.name(), pos, lemma == null ? form.toLowerCase(Locale.ROOT) : lemma));
    }
}

package org.communique.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.fact.Span;
import org.communique.text.RawText;
import org.communique.train.Sentence.Tree;

/// A treebank of Universal Dependencies: its sentences with all that their words are told in columns.
///
/// Multiword tokens and empty nodes are left out.
record Treebank(List<Rows> rows) {

    private static final String TEXT = "# text = ";

    Treebank {
        rows = List.copyOf(rows);
    }

    /// The lines of a CoNLL-U file.
    static Treebank of(List<String> lines) {
        List<Rows> all = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        String text = "";
        for (String line : lines) {
            if (line.startsWith(TEXT)) {
                text = line.substring(TEXT.length()).strip();
            } else if (line.isEmpty()) {
                addRows(text, words, all);
            } else if (Character.isDigit(line.charAt(0))) {
                addWord(line.split("\t", -1), words);
            }
        }
        addRows(text, words, all);
        return new Treebank(all);
    }

    private static void addRows(String text, List<Word> words, List<Rows> all) {
        if (!words.isEmpty()) {
            all.add(new Rows(text, words));
            words.clear();
        }
    }

    private static void addWord(String[] columns, List<Word> words) {
        if (columns[0].chars().allMatch(Character::isDigit)) {
            words.add(new Word(
                    columns[1],
                    columns[2],
                    columns[3],
                    columns[4],
                    Integer.parseInt(columns[6]),
                    columns[7],
                    columns[9]));
        }
    }

    List<Sentence> sentences() {
        return rows.stream()
                .map(one -> new Sentence(one.forms(), one.tree(), null))
                .toList();
    }

    /// The sentences whose rhetorical structure is noted, with what is said in them.
    List<Marks> marks() {
        return rows.stream()
                .map(one -> Attributions.in(one.words()))
                .filter(Objects::nonNull)
                .toList();
    }

    /// Texts of so many sentences each; a sentence whose words are not those of its text is left out.
    List<RawText> texts(int sentences) {
        List<RawText> single = rows.stream()
                .map(Rows::text)
                .filter(text -> !text.sentences().isEmpty())
                .toList();
        return IntStream.iterate(0, from -> from < single.size(), from -> from + sentences)
                .mapToObj(from -> RawText.join(single.subList(from, Math.min(from + sentences, single.size()))))
                .toList();
    }

    /// A word as it is written, its lemma, universal part of speech, tag, head, relation, and what else is noted of it.
    record Word(String form, String lemma, String pos, String tag, int head, String relation, String notes) {

        /// Of these the lemma depends on how a treebank writes names and numbers.
        private static final Set<String> OPEN = Set.of("PUNCT", "NUM", "PROPN", "SYM", "X");

        boolean hasLemma() {
            return !OPEN.contains(pos);
        }
    }

    /// A sentence: its text and its words.
    record Rows(String written, List<Word> words) {

        Rows {
            words = List.copyOf(words);
        }

        List<String> forms() {
            return words.stream().map(Word::form).toList();
        }

        Tree tree() {
            return new Tree(
                    words.stream().map(Word::tag).toList(),
                    words.stream().map(Word::head).toList(),
                    words.stream().map(Word::relation).toList());
        }

        /// Without a sentence where the words are not those of the text.
        RawText text() {
            List<Span> spans = new ArrayList<>();
            int end = 0;
            for (Word word : words) {
                int begin = written.indexOf(word.form(), end);
                if (begin < 0 || !written.substring(end, begin).isBlank()) {
                    return new RawText(written, List.of());
                }
                end = begin + word.form().length();
                spans.add(new Span(begin, end));
            }
            return new RawText(written, List.of(spans));
        }
    }
}

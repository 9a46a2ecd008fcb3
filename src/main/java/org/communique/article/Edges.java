package org.communique.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.fact.Span;

/// What is no part of the article at the beginning and the end of a paragraph that is: an editor's note, the dateline,
/// the credit, a call to follow the site.
record Edges(Passage passage, String text) {

    private static final Pattern SENTENCE = Pattern.compile("[.!?][\"'”’»)\\]]*\\s+(?=[\\p{Lu}\"“‘(@])");

    /// In text order, without overlaps.
    List<Span> regions(boolean first, boolean last, Notices notices) {
        List<Span> regions = new ArrayList<>();
        int note = note(notices);
        if (note > 0) {
            regions.add(passage.at(0, note));
        }
        if (first) {
            dateline(notices).map(Dateline::region).ifPresent(regions::add);
        }
        int end = last ? withoutNotices(note, notices) : passage.text().length();
        if (end < passage.text().length()) {
            regions.add(passage.at(end, passage.text().length()));
        } else {
            credit(regions).ifPresent(regions::add);
        }
        return regions;
    }

    /// The dateline of the first paragraph, behind an editor's note.
    Optional<Dateline> dateline(Notices notices) {
        return Dateline.opening(passage, note(notices), text);
    }

    /// Whether the article goes on behind a notice, in the same paragraph.
    boolean goesOn(Notices notices) {
        int note = note(notices);
        Passage rest = rest(note, passage.text().length());
        boolean sentences = rest.isProse() || SENTENCE.matcher(rest.text()).find();
        return note > 0 && sentences && !notices.mark(rest);
    }

    private Passage rest(int begin, int end) {
        return new Passage(
                passage.span(),
                passage.start() + begin,
                passage.text().substring(begin, end).strip());
    }

    private Optional<Span> credit(List<Span> before) {
        return Credits.in(passage).filter(credit -> before.stream().noneMatch(credit::overlaps));
    }

    /// The length of the notice that is the first sentence, 0 where it is none.
    private int note(Notices notices) {
        Matcher sentence = SENTENCE.matcher(passage.text());
        return sentence.find() && marks(0, sentence.end(), notices) ? sentence.end() : 0;
    }

    /// Where the article ends: before the notices that are the last sentences.
    private int withoutNotices(int from, Notices notices) {
        List<Integer> begins = new ArrayList<>(List.of(from));
        Matcher sentence = SENTENCE.matcher(passage.text());
        while (sentence.find()) {
            if (sentence.end() > from) {
                begins.add(sentence.end());
            }
        }
        int end = passage.text().length();
        for (int i = begins.size() - 1; i > 0 && marks(begins.get(i), end, notices); i--) {
            end = begins.get(i);
        }
        return end;
    }

    private boolean marks(int begin, int end, Notices notices) {
        return notices.mark(rest(begin, end));
    }
}

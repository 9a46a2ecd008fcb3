package org.communique.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.communique.fact.Span;

/// Marks what is no part of the article: menus, share buttons, "Read also", comment forms, bylines, datelines, credits.
///
/// Whole lines are dropped for their words ([Notices]), because they say what another says ([Repeats]), or for their
/// shape and place: a few words without the mark that ends a sentence are a menu entry or a tag, unless they head or
/// list something. Of a paragraph only a [Dateline], a note before or after it, and the [Credits] are dropped.
final class Boilerplate {

    private static final Notices NOTICES = Notices.load();
    private static final Pattern DEVICE = Pattern.compile(
            "[^\\p{L}]*|\\[[^\\]]*[_=/][^\\]]*\\]|<!--.*|\\\\?#{1,}\\S*|(?:https?://|www\\.)\\S+|@\\S+|\\p{L}");
    private static final Pattern SITE_TITLE = Pattern.compile(".*\\s[|»]\\s[^|»]{1,30}$");
    private static final Pattern BYLINE = Pattern.compile(
            "(?i:by)(?:\\s(?:\\p{Lu}[\\p{L}.'’-]*+,?|and|&|in|of|for|the|with|de|van|von|al|bin|\\|))++");

    /// A headline of fewer words is taken for one only where no longer line claims to be it.
    private static final int BRIEF_HEADLINE = 3;

    /// The headline and the line below it.
    private static final int HEADLINES = 2;

    private static final int LONGEST_BYLINE = 14;

    private final List<Passage> passages;
    private final BitSet dropped = new BitSet();
    private final int first;
    private final int last;

    private Boilerplate(List<Passage> passages) {
        this.passages = passages;
        dropped.or(Repeats.in(passages));
        int[] prose = IntStream.range(0, passages.size())
                .filter(i -> !dropped.get(i))
                .filter(i -> passages.get(i).isProse() && !isNotice(passages.get(i)))
                .toArray();
        this.first = prose.length == 0 ? passages.size() : prose[0];
        this.last = prose.length == 0 ? passages.size() : prose[prose.length - 1];
    }

    /// What was found in a text: the stretches to ignore, in text order, without overlaps, line ends left out; and the
    /// dateline, which is one of them.
    record Found(List<Span> ignored, Optional<Dateline> dateline) {

        Found {
            ignored = List.copyOf(ignored);
        }
    }

    static Found in(StoredText text) {
        Boilerplate boilerplate = new Boilerplate(Passage.in(text.flat()));
        boilerplate.dropByThemselves();
        boilerplate.dropLists();
        boilerplate.dropBoxes();
        boilerplate.dropMenus();
        return boilerplate.found(text.flat());
    }

    private void dropByThemselves() {
        IntStream.range(0, passages.size()).filter(i -> isNone(passages.get(i))).forEach(dropped::set);
        boolean headed = false;
        for (int i = 0; i < passages.size(); i++) {
            if (headed && isSiteTitle(passages.get(i))) {
                dropped.set(i);
            }
            headed = headed || mayHead(i);
        }
        IntStream.range(1, passages.size())
                .filter(i -> isByline(passages.get(i)))
                .forEach(dropped::set);
    }

    /// Whether a line is no part of any article, wherever it stands.
    private static boolean isNone(Passage passage) {
        return isNotice(passage) || isDevice(passage.text()) || DateLine.holds(passage) || isCredit(passage);
    }

    private static boolean isNotice(Passage passage) {
        return NOTICES.mark(passage) && !new Edges(passage, "").goesOn(NOTICES);
    }

    private static boolean isSiteTitle(Passage passage) {
        return SITE_TITLE.matcher(passage.text()).matches();
    }

    private static boolean isDevice(String text) {
        return DEVICE.matcher(text).matches();
    }

    private static boolean isCredit(Passage passage) {
        return Credits.in(passage)
                .filter(credit -> credit.length() == passage.text().length())
                .isPresent();
    }

    private static boolean isByline(Passage passage) {
        return passage.words() <= LONGEST_BYLINE
                && BYLINE.matcher(passage.text()).matches();
    }

    private boolean mayHead(int i) {
        return !dropped.get(i) && !passages.get(i).isShort();
    }

    /// What a heading such as "Related" or "Tags" heads, up to the next paragraph; the article's own headline is not.
    private void dropLists() {
        int headline = headline();
        boolean open = false;
        for (int i = 0; i < passages.size(); i++) {
            open = NOTICES.opensList(passages.get(i)) || (open && !endsList(i));
            boolean own = i >= headline && i < first && mayHead(i);
            if (open && !own) {
                dropped.set(i);
            }
        }
    }

    private boolean endsList(int i) {
        return passages.get(i).isProse() || (i < last && passages.get(i).endsSentence());
    }

    /// Where the last lines before the first paragraph begin that may be the headline and the line below it.
    private int headline() {
        int[] lines = IntStream.range(0, first).filter(this::mayHead).toArray();
        return lines.length == 0 ? first : lines[Math.max(0, lines.length - HEADLINES)];
    }

    /// Boxes between two paragraphs: where most lines are notices, the others belong to them.
    private void dropBoxes() {
        for (int begin = first + 1; begin < last; begin++) {
            int end = begin;
            while (end < last && !isParagraph(end)) {
                end++;
            }
            int notices = dropped.get(begin, end).cardinality();
            if (notices > 1 && 2 * notices >= end - begin) {
                IntStream.range(begin, end).filter(this::isLoose).forEach(dropped::set);
            }
            begin = end;
        }
    }

    private boolean isParagraph(int i) {
        return passages.get(i).isProse() && !dropped.get(i);
    }

    private boolean isLoose(int i) {
        return passages.get(i).isShort() || !passages.get(i).endsSentence();
    }

    /// Short lines that are neither headings nor items of a list that the article itself opens with a colon.
    private void dropMenus() {
        if (passages.stream().noneMatch(Passage::endsSentence)) {
            return;
        }
        BitSet menus = entries();
        IntStream.range(last + 1, passages.size()).filter(this::isListed).forEach(menus::set);
        briefHeadline().ifPresent(menus::clear);
        dropped.or(menus);
    }

    private BitSet entries() {
        BitSet entries = new BitSet();
        boolean announced = false;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean entry = isEntry(passage);
            entries.set(i, entry && !announced && !isSubheading(i));
            announced = !dropped.get(i) && (passage.announces() || (entry && announced));
        }
        return entries;
    }

    private static boolean isEntry(Passage passage) {
        return passage.isShort() && !passage.endsSentence() && !passage.announces();
    }

    /// A few words between two paragraphs.
    private boolean isSubheading(int i) {
        Passage passage = passages.get(i);
        boolean between = i > first
                && i < last
                && passages.get(i - 1).isProse()
                && passages.get(i + 1).isProse();
        return between && (passage.words() > 1 || LetterCase.isCapitals(passage.text()));
    }

    /// One of several lines after the last paragraph that are no sentences: other articles' headlines.
    private boolean isListed(int i) {
        return !passages.get(i).endsSentence()
                && (isHeadline(i - 1) || (i + 1 < passages.size() && isHeadline(i + 1)))
                && isHeadline(i);
    }

    private boolean isHeadline(int i) {
        return i > last && mayHead(i) && !passages.get(i).endsSentence();
    }

    /// The short line that heads the article where no longer one does.
    private Optional<Integer> briefHeadline() {
        int before = dropped.previousClearBit(Math.min(first, passages.size()) - 1);
        boolean brief = before >= 0
                && first < passages.size()
                && namedWords(passages.get(before)) >= BRIEF_HEADLINE
                && IntStream.range(0, before).noneMatch(this::mayHead);
        return brief ? Optional.of(before) : Optional.empty();
    }

    /// A stamp of agency, day and time has few words that are no numbers.
    private static long namedWords(Passage passage) {
        return passage.bareWords().stream()
                .filter(word -> word.chars().allMatch(Character::isLetter))
                .count();
    }

    private Found found(String flat) {
        List<Span> regions = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (dropped.get(i) || (i < first && Dateline.alone(passage).isPresent())) {
                regions.add(passage.span());
            } else {
                regions.addAll(new Edges(passage, flat).regions(i == first, i == last, NOTICES));
            }
        }
        Optional<Dateline> dateline = passages.stream()
                .skip(first)
                .findFirst()
                .flatMap(passage -> new Edges(passage, flat).dateline(NOTICES));
        return new Found(regions, dateline);
    }
}

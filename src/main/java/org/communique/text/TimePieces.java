package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.fact.Span;
import org.communique.text.TimeLexicon.Kind;

/// A sentence in pieces of letters, digits and single marks, so that "2022-01-21", "21st" and "mid-March" read the same
/// however the tokenizer parts them.
///
/// Every index may be asked for; beyond the ends there is nothing.
final class TimePieces {

    private static final Pattern PIECE = Pattern.compile("\\p{L}+|\\d+|\\S");

    /// In characters; no longer token tells a time.
    private static final int LONGEST_TOKEN = 40;

    private record Piece(Span span, String form, Token token, Map<Kind, String> senses) {}

    private final List<Piece> pieces = new ArrayList<>();

    private TimePieces() {}

    static TimePieces of(Sentence sentence, TimeLexicon lexicon) {
        TimePieces made = new TimePieces();
        for (Token token : sentence.tokens()) {
            String form = token.form();
            if (form.length() > LONGEST_TOKEN) {
                made.pieces.add(new Piece(token.span(), form, token, Map.of()));
                continue;
            }
            Matcher parts = PIECE.matcher(form);
            while (parts.find()) {
                int begin = token.span().begin();
                Span span = new Span(begin + parts.start(), begin + parts.end());
                made.pieces.add(new Piece(span, parts.group(), token, lexicon.senses(parts.group())));
            }
        }
        return made;
    }

    int size() {
        return pieces.size();
    }

    /// The span from the piece at `first` to the one before `end`.
    Span span(int first, int end) {
        return pieces.get(first).span().cover(pieces.get(end - 1).span());
    }

    String lower(int at) {
        return has(at) ? pieces.get(at).form().toLowerCase(Locale.ROOT) : "";
    }

    boolean is(int at, String... words) {
        return has(at) && List.of(words).contains(lower(at));
    }

    boolean is(int at, Kind kind) {
        return has(at) && pieces.get(at).senses().containsKey(kind);
    }

    boolean is(int at, PartOfSpeech... any) {
        return has(at) && pieces.get(at).token().is(any);
    }

    String lemma(int at) {
        return has(at) ? pieces.get(at).token().lemma() : "";
    }

    /// The value of a word of a kind that has values.
    String value(int at, Kind kind) {
        String value = has(at) ? pieces.get(at).senses().get(kind) : null;
        if (value == null) {
            throw new IllegalArgumentException("'" + lower(at) + "' is no " + kind);
        }
        return value;
    }

    int number(int at, Kind kind) {
        return Integer.parseInt(value(at, kind));
    }

    /// A number of at most four digits.
    OptionalInt digits(int at) {
        boolean numeric = has(at)
                && pieces.get(at).form().length() <= 4
                && pieces.get(at).form().chars().allMatch(c -> c >= '0' && c <= '9');
        return numeric ? OptionalInt.of(Integer.parseInt(pieces.get(at).form())) : OptionalInt.empty();
    }

    /// How many characters a piece has.
    int length(int at) {
        return has(at) ? pieces.get(at).form().length() : 0;
    }

    boolean isCapitalised(int at) {
        return has(at) && Character.isUpperCase(pieces.get(at).form().codePointAt(0));
    }

    boolean isWord(int at) {
        return has(at) && Character.isLetter(pieces.get(at).form().codePointAt(0));
    }

    /// Whether nothing stands between a piece and the one before it.
    boolean isJoined(int at) {
        return has(at - 1)
                && has(at)
                && pieces.get(at - 1).span().end() == pieces.get(at).span().begin();
    }

    private boolean has(int at) {
        return at >= 0 && at < pieces.size();
    }
}

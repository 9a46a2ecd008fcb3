package org.communique.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.communique.article.Article;
import org.communique.data.Table;

/// Tells articles in English from those in other languages, by what is left of them without boilerplate.
///
/// Most articles are English and show it by their small words; only for the others is the detector's model read, which
/// takes as long as all else that a run starts with.
public final class BodyLanguage {

    /// In letters; a shorter text is taken to be English.
    private static final int SHORTEST = 100;

    /// In characters; more tells the detector nothing new.
    private static final int LONGEST = 10_000;

    /// English has a quarter of such words, its nearest neighbours a twentieth.
    private static final double ENGLISH_SHARE = 0.15;

    private static final Set<String> SMALL_WORDS = new HashSet<>(Table.lines("lexicon/unfinished.txt"));
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final String ENGLISH = "eng";

    /// The name of the article's language where it is not English.
    public Optional<String> other(Article article) {
        String body = body(article);
        long letters = body.codePoints().filter(Character::isLetter).count();
        if (letters < SHORTEST || looksEnglish(body)) {
            return Optional.empty();
        }
        String language =
                new LanguageDetectorME(Detector.MODEL).predictLanguage(body).getLang();
        return language.equals(ENGLISH) ? Optional.empty() : Optional.of(name(language));
    }

    private static String body(Article article) {
        String flat = article.text().flat();
        String body = Paragraphs.of(flat, article.ignored()).stream()
                .map(paragraph -> flat.substring(paragraph.begin(), paragraph.end()))
                .collect(Collectors.joining("\n"));
        return body.substring(0, Math.min(body.length(), LONGEST)).toLowerCase(Locale.ROOT);
    }

    private static boolean looksEnglish(String body) {
        List<String> words = List.of(NO_LETTER.split(body, -1));
        long small = words.stream().filter(SMALL_WORDS::contains).count();
        return small >= ENGLISH_SHARE * words.size();
    }

    /// The English name of an ISO 639-3 code, the code itself where Java knows none.
    private static String name(String code) {
        return Stream.of(Locale.getISOLanguages())
                .map(Locale::of)
                .filter(language -> language.getISO3Language().equals(code))
                .map(language -> language.getDisplayLanguage(Locale.ENGLISH))
                .findFirst()
                .orElse(code);
    }

    /// Read when the first text asks for it.
    private static final class Detector {

        private static final LanguageDetectorModel MODEL = read();

        private static LanguageDetectorModel read() {
            String name = "/langdetect-183.bin";
            try (InputStream stream = BodyLanguage.class.getResourceAsStream(name)) {
                if (stream == null) {
                    throw new IllegalStateException("the OpenNLP model " + name + " is not on the class path");
                }
                return new LanguageDetectorModel(stream);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the OpenNLP model " + name, e);
            }
        }
    }
}

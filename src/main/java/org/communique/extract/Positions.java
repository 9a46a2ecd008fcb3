package org.communique.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.extract.SpeechLexicon.Cue;
import org.communique.fact.SpeechAct;
import org.communique.fact.Stance;
import org.communique.text.PartOfSpeech;
import org.communique.text.Token;

/// What a speaker does with the words, and whether for or against what they name: by the cue, then by the plain force
/// of the content, then by the words of judgement in it.
final class Positions {

    private static final Set<String> STOPPING = Set.of(
            "stop", "cease", "refrain", "end", "halt", "avoid", "desist", "not", "abandon", "drop", "never", "give up");
    private static final Set<String> SELF = Set.of("i", "we", "it", "he", "she", "they");
    private static final Set<String> COMING = Set.of("will", "would", "'ll", "shall", "'d");

    private final SpeechLexicon speech;
    private final StanceLexicon words;
    private final NounLexicon nouns;

    Positions(SpeechLexicon speech, StanceLexicon words, NounLexicon nouns) {
        this.speech = speech;
        this.nouns = nouns;
        this.words = words;
    }

    /// `cue` as it stands in the lexicon, with act and stance settled by the content.
    Cue of(Report report, List<Token> content) {
        Cue cue = report.kind();
        if (report.rule().equals("statement.characterisation")) {
            return characterised(report, content);
        }
        return switch (cue.act()) {
            case SAY -> plain(report, content);
            case ANNOUNCE -> cue.stance() == Stance.NEUTRAL ? with(cue, cue.act(), Stance.SUPPORT) : cue;
            case QUESTION -> isDoubt(report) ? with(cue, cue.act(), Stance.OPPOSE) : cue;
            case URGE, DEMAND -> isToStop(content) ? with(cue, cue.act(), Stance.OPPOSE) : cue;
            case SUPPORT ->
                WordClass.REPEAT.has(lemma(report)) ? named(report, content).orElse(cue) : cue;
            default -> cue;
        };
    }

    /// "questioned the plan", not "asked about it".
    private static boolean isDoubt(Report report) {
        return lemma(report).equals("question");
    }

    private static String lemma(Report report) {
        return report.clause().token(report.node()).lemma();
    }

    /// "repeated its demand for …": what the noun does that the content begins with.
    private Optional<Cue> named(Report report, List<Token> content) {
        return report.rule().equals("statement.noun-phrase")
                ? content.stream()
                        .filter(token -> token.is(PartOfSpeech.NOUN))
                        .findFirst()
                        .flatMap(noun -> nouns.of(noun.lemma()).stream().findFirst())
                        .map(entry -> with(
                                report.kind(), entry.cue().act(), entry.cue().stance()))
                        .filter(cue -> cue.act() != SpeechAct.SAY)
                : Optional.empty();
    }

    private static Cue with(Cue cue, SpeechAct act, Stance stance) {
        return new Cue(act, cue.frames(), stance, cue.act() == act ? cue.code() : null);
    }

    /// "called the vote a sham": what the words judge; a thing called names is not praised.
    private Cue characterised(Report report, List<Token> content) {
        Cue cue = report.kind();
        Optional<Stance> judged = words.of(content);
        if (cue.act() != SpeechAct.SAY) {
            return cue;
        }
        return judged.map(stance -> switch (stance) {
                    case SUPPORT -> with(cue, SpeechAct.SUPPORT, Stance.SUPPORT);
                    case OPPOSE -> with(cue, SpeechAct.CRITICISE, Stance.OPPOSE);
                    case NEUTRAL -> cue;
                })
                .orElse(isBlunt(report) ? with(cue, SpeechAct.CRITICISE, Stance.OPPOSE) : cue);
    }

    private static boolean isBlunt(Report report) {
        return lemma(report).equals("call");
    }

    private Cue plain(Report report, List<Token> content) {
        Cue cue = report.kind();
        Optional<Cue> forced = speech.force(content.stream().map(Token::lower).collect(Collectors.joining(" ")));
        return named(report, content)
                .or(() -> forced.map(force -> settled(force, content)))
                .orElseGet(() -> judged(report, cue, content));
    }

    private Cue settled(Cue force, List<Token> content) {
        if (force.act() == SpeechAct.DEMAND && mustStop(content)) {
            return with(force, force.act(), Stance.OPPOSE);
        }
        return force.act() == SpeechAct.SAY && force.stance() == Stance.NEUTRAL
                ? with(force, SpeechAct.SAY, words.of(content).orElse(Stance.NEUTRAL))
                : force;
    }

    private Cue judged(Report report, Cue cue, List<Token> content) {
        if (cue.stance() != Stance.NEUTRAL) {
            return cue;
        }
        Optional<Stance> judgement = words.of(content);
        boolean against = judgement.filter(each -> each == Stance.OPPOSE).isPresent();
        if (isOwn(content) && isComing(content)) {
            return with(cue, SpeechAct.ANNOUNCE, Stance.SUPPORT);
        }
        if (against) {
            return with(cue, isClaim(report) ? SpeechAct.ACCUSE : SpeechAct.SAY, Stance.OPPOSE);
        }
        return with(cue, cue.act(), judgement.orElse(Stance.NEUTRAL));
    }

    private static boolean isClaim(Report report) {
        return WordClass.CLAIM.has(lemma(report));
    }

    /// Whether the content begins with the speaker: "we will", "it had".
    private static boolean isOwn(List<Token> content) {
        return content.size() > 1
                && SELF.contains(content.getFirst().lower())
                && content.get(1).is(PartOfSpeech.AUX, PartOfSpeech.VERB, PartOfSpeech.ADV);
    }

    private static boolean isComing(List<Token> content) {
        return COMING.contains(content.get(1).lower());
    }

    private static boolean mustStop(List<Token> content) {
        return IntStream.range(1, content.size())
                .anyMatch(at -> content.get(at - 1).tag().equals("MD")
                        && STOPPING.contains(content.get(at).lemma()));
    }

    private static boolean isToStop(List<Token> content) {
        return content.stream()
                .limit(3)
                .filter(token -> !token.is(PartOfSpeech.ADV, PartOfSpeech.PUNCT))
                .findFirst()
                .filter(token -> STOPPING.contains(token.lemma()))
                .isPresent();
    }
}

package org.crisisbrief.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Quote;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.model.source.Span;

/** The statements of one sentence. */
final class SentenceStatements {

    /** Words between a subject and its verb at most, appositions counted. */
    private static final int FARTHEST = 24;

    private static final Set<String> PASSIVE = Set.of(
            "was", "were", "is", "are", "been", "be", "being", "to", "not", "will", "would", "could", "can", "may",
            "might", "should", "must", "cannot");
    private static final Set<String> FILLERS = Set.of(
            "also",
            "later",
            "earlier",
            "then",
            "had",
            "has",
            "have",
            "previously",
            "already",
            "repeatedly",
            "again",
            "separately",
            "reportedly",
            "further",
            "and",
            "but",
            "once",
            "only",
            "just",
            "never");

    private final AnnotatedText text;
    private final Sentence sentence;
    private final Clause clause;
    private final Scope scope;
    private final Carriers carriers;
    private final NearQuotes quotes;
    private final List<StatementReading> readings = new ArrayList<>();

    SentenceStatements(AnnotatedText text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        this.clause = new Clause(text, sentence);
        this.scope = new Scope(text, sentence, clause);
        this.carriers = new Carriers(text, sentence, clause);
        this.quotes = new NearQuotes(text, sentence, clause);
    }

    List<StatementReading> read() {
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (clause.quoted(clause.token(token).start())) {
                continue;
            }
            Optional<Mention> verb = clause.label(token, "speech-verb");
            if (verb.isPresent()) {
                verb(token, verb.get());
                token = Math.max(token, text.tokenFrom(verb.get().end()) - 1);
                continue;
            }
            Optional<Mention> according = clause.label(token, "according");
            if (according.isPresent()) {
                according(token, according.get());
                continue;
            }
            Optional<Mention> participle = clause.label(token, "speech-participle");
            if (participle.isPresent()) {
                participle(token, participle.get());
                continue;
            }
            Optional<Mention> quoted = clause.label(token, "quoted-by");
            if (quoted.isPresent()) {
                quotedAsSaying(token, quoted.get());
            }
        }
        return readings;
    }

    private void verb(int token, Mention verb) {
        String[] value = verb.value(String.class).split(" ");
        String frame = value[0];
        int after = text.tokenFrom(verb.end());
        if (frame.equals("none") || isPassive(token) || carriers.isCarrierVerb(token, after)) {
            return;
        }
        boolean ambiguous = clause.label(token, "speech-ambiguous").isPresent();
        Optional<Quote> before = quotes.before(token);
        Optional<Mention> inverted = inverted(token, after, frame, before);
        Optional<Mention> subject =
                inverted.or(() -> relativeSubject(token).or(() -> clause.subjectOf(token, sentence.firstToken())));
        if (subject.isEmpty() || (ambiguous && inverted.isEmpty() && !near(subject.get(), token))) {
            return;
        }
        if (inverted.isEmpty() && !reaches(subject.get(), token)) {
            return;
        }
        List<Span> parts;
        if (frame.equals("as")) {
            parts = scope.label(after);
        } else if (inverted.isPresent()) {
            parts = scope.before(token, before);
        } else {
            Optional<Quote> quote =
                    quotes.before(clause.phraseStart(subject.get())).or(() -> quotes.opening(token));
            boolean postposed = quote.isPresent()
                    || (scope.isClosed(after) && text.tokenFrom(subject.get().start()) > sentence.firstToken() + 2);
            parts = postposed && !frame.equals("urge")
                    ? scope.before(clause.phraseStart(subject.get()), quote)
                    : scope.after(after, frame);
            if (postposed && quote.isPresent()) {
                parts = scope.withQuoteAfter(parts, after);
            }
        }
        if (parts.isEmpty() || isAnonymity(parts.get(0)) || isAct(after, frame, parts.get(0))) {
            return;
        }
        List<Voice> speakers = (inverted.isPresent() ? List.of(subject.get()) : clause.coordinated(subject.get()))
                .stream().map(this::voice).toList();
        Optional<Voice> cited = carriers.citedInside(subject.get(), token);
        List<Voice> passed = new ArrayList<>(cited.isPresent() ? speakers : List.of());
        passed.addAll(carriers.between(subject.get(), token));
        passed.addAll(carriers.after(token));
        for (Voice speaker : cited.map(List::of).orElse(speakers)) {
            emit(parts, verb, speaker, passed, value);
        }
    }

    /**
     * The speaker after the verb: after a quotation, or after a comma that closes what is said ("..., said the mayor."), but
     * not where the comma closes an apposition to a subject before the verb.
     */
    private Optional<Mention> inverted(int verb, int after, String frame, Optional<Quote> before) {
        boolean comma = clause.is(verb - 1, ",");
        if (frame.equals("tell") || (before.isEmpty() && !comma)) {
            return Optional.empty();
        }
        Optional<Mention> voice = clause.voiceAt(after);
        if (before.isPresent()) {
            return voice;
        }
        if (voice.isEmpty() && clause.is(verb, "said")) {
            voice = clause.voiceWithin(after, 5);
        }
        int closing = clause.token(verb - 1).start();
        boolean apposition = clause.voices().stream().anyMatch(v -> v.end() == closing && !clause.governed(v));
        return voice.filter(v -> {
            int next = text.tokenFrom(v.end());
            return isLast(next) || (!apposition && goesWithNoun(next) && !clause.hasVerb(next, relativeFrom(next)));
        });
    }

    private boolean isLast(int token) {
        return !clause.inside(token) || (!clause.token(token).isWord() && !clause.inside(token + 1));
    }

    /** Where "who ..." begins to tell more of the speaker; else the sentence's end. */
    private int relativeFrom(int token) {
        int end = token;
        while (clause.inside(end) && !clause.is(end, "who")) {
            end++;
        }
        return end;
    }

    /** A word by which a phrase about the speaker can go on: ", chief of ...", "in Lima", "who asked". */
    private boolean goesWithNoun(int token) {
        return clause.is(token, ",")
                || clause.is(token, "who")
                || clause.label(token, "preposition").isPresent();
    }

    /** The antecedent of "who", "which" before the verb. */
    private Optional<Mention> relativeSubject(int verb) {
        int token = verb - 1;
        while (clause.inside(token) && FILLERS.contains(clause.token(token).key())) {
            token--;
        }
        if (!clause.is(token, "who") && !clause.is(token, "which")) {
            return Optional.empty();
        }
        int limit = clause.token(token).start();
        return clause.voices().stream()
                .filter(v -> v.end() <= limit && limit - v.end() <= 3)
                .reduce((a, b) -> b);
    }

    private void according(int token, Mention cue) {
        int after = text.tokenFrom(cue.end());
        Optional<Mention> voice = clause.voiceAt(after).or(() -> clause.headWithin(after, 12));
        if (voice.isEmpty() || carriers.isSecond(token, readings)) {
            return;
        }
        int end = scope.afterVoice(voice.get());
        List<Span> parts = scope.aroundAccording(token, end);
        if (!parts.isEmpty()) {
            emit(parts, cue, voice(voice.get()), carriers.after(token), new String[] {"say"});
        }
    }

    /** "..., adding that ...": goes on with the speaker of the sentence. */
    private void participle(int token, Mention cue) {
        if (readings.isEmpty()
                || !(clause.is(token - 1, ",") || clause.is(token - 1, "and") || clause.is(token - 1, "\""))) {
            return;
        }
        StatementReading last = readings.get(readings.size() - 1);
        List<Span> parts = scope.after(text.tokenFrom(cue.end()), "say");
        if (!parts.isEmpty() && last.speaker().isPresent()) {
            emit(parts, cue, last.speaker().get(), last.carriers(), new String[] {"say"});
        }
    }

    /** "\"...\", the spokeswoman quoted by X as saying". */
    private void quotedAsSaying(int token, Mention cue) {
        Optional<Mention> carrier = clause.voiceAt(text.tokenFrom(cue.end()));
        Optional<Mention> speaker = clause.subjectOf(token, sentence.firstToken());
        if (carrier.isEmpty() || speaker.isEmpty()) {
            return;
        }
        int as = text.tokenFrom(carrier.get().end());
        if (!clause.is(as, "as") || !clause.is(as + 1, "saying")) {
            return;
        }
        Optional<Quote> quote = quotes.before(clause.phraseStart(speaker.get()));
        List<Span> parts = quote.isPresent() ? List.of(quote.get().inner()) : scope.after(as + 2, "say");
        if (!parts.isEmpty()) {
            emit(parts, cue, voice(speaker.get()), List.of(voice(carrier.get())), new String[] {"say"});
        }
    }

    private void emit(List<Span> parts, Mention cue, Voice speaker, List<Voice> passed, String[] frame) {
        boolean direct = text.quoteAt(parts.get(0).start())
                .filter(q -> q.outer().end() + 2 >= parts.get(0).end())
                .isPresent();
        readings.add(new StatementReading(
                parts, direct, cue.span(), Optional.of(speaker), passed, Stances.of(text, cue, parts, frame)));
    }

    private Voice voice(Mention mention) {
        return Voice.of(mention, text.slice(mention.span()));
    }

    private boolean isPassive(int token) {
        int before = token - 1;
        while (clause.inside(before)
                && FILLERS.contains(clause.token(before).key())
                && !clause.is(before, "and")
                && !clause.is(before, "but")) {
            before--;
        }
        return clause.inside(before) && PASSIVE.contains(clause.token(before).key());
    }

    /** "asked not to be named": no statement on the matter. */
    private boolean isAnonymity(Span part) {
        return text.plain()
                .substring(part.start(), part.end())
                .matches("(?i)(?:not to be (?:named|identified|quoted)|anonymity).*");
    }

    /** "declared a state of emergency", "rejected the charge": an act, or too few words to be what somebody said. */
    private boolean isAct(int after, String frame, Span part) {
        if (!frame.equals("say")
                || text.quoteAt(part.start()).isPresent()
                || part.start() < clause.token(after - 1).start()) {
            return false;
        }
        boolean measure = false;
        for (int i = after; clause.inside(i) && i < after + 5 && !clause.is(i, "that"); i++) {
            measure |= clause.label(i, "measure-noun").isPresent();
        }
        int words = text.tokenFrom(part.end()) - text.tokenFrom(part.start());
        return (measure && !clause.is(after, "that")) || words < 3;
    }

    /** Whether only fillers stand between the subject and the verb. */
    private boolean near(Mention subject, int verb) {
        for (int i = text.tokenFrom(subject.end()); i < verb; i++) {
            if (!FILLERS.contains(clause.token(i).key())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the subject can be the verb's: no closing of its clause, no other finite speech verb in between without "and". */
    private boolean reaches(Mention subject, int verb) {
        int from = text.tokenFrom(subject.end());
        if (verb - from > FARTHEST) {
            return false;
        }
        for (int i = from; i < verb; i++) {
            Token token = clause.token(i);
            if (token.is(";") || token.is("that") || token.is(":")) {
                return false;
            }
        }
        return true;
    }
}

package org.crisisbrief.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.entity.Actor;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.extract.entity.Referent;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;
import org.crisisbrief.model.source.Span;

/** Tells who the words of a noun phrase mean. */
final class Speakers {

    private static final Set<Use> NOT_ALONE = Set.of(Use.DEMONYM, Use.MODIFIER, Use.EMBEDDED);

    /** So many words of rank at most stand before a name: "Lieutenant General". */
    private static final int RANK = 3;

    /** So many words at most tell whose somebody is. */
    private static final int OWNER = 6;

    private final Grammar grammar;
    private final AnnotatedText text;
    private final Antecedents antecedents;

    Speakers(Grammar grammar, Antecedents antecedents) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.antecedents = antecedents;
    }

    /** The voices that a phrase joins by "and" or commas: "the United States and the EU"; else the one that it means. */
    List<Voice> all(NounPhrase phrase) {
        List<Voice> joined = new ArrayList<>();
        int end = phrase.end();
        for (int i = phrase.head() - 1; i > phrase.first(); i--) {
            if (grammar.is(i, "and") && i + 1 < end) {
                Optional<Voice> last = known(new NounPhrase(i + 1, phrase.head(), end));
                Optional<Voice> before = known(new NounPhrase(phrase.first(), i - 1, i));
                if (last.isPresent() && before.isPresent()) {
                    joined.add(before.get());
                    joined.add(last.get());
                    return joined;
                }
            }
        }
        return List.of(one(phrase));
    }

    /** Who the phrase means as a whole. */
    Voice one(NounPhrase phrase) {
        if (isPronoun(phrase)) {
            Span span = grammar.span(phrase.first(), phrase.end());
            Optional<Referent> known = grammar.at(phrase.first(), EntityMention.LABEL)
                    .map(m -> m.value(EntityMention.class).referent());
            return Voice.pronoun(span, text.slice(span), known.or(() -> antecedents.of(phrase.first())));
        }
        if (grammar.has(phrase.head(), WordClass.RELATIVE) || grammar.is(phrase.head(), "that")) {
            Span span = grammar.span(phrase.first(), phrase.end());
            return Voice.pronoun(span, text.slice(span), Optional.empty());
        }
        return apposed(phrase)
                .or(() -> known(phrase).map(v -> whole(v, phrase)))
                .orElseGet(() -> {
                    Span span = grammar.span(phrase.first(), phrase.end());
                    return Voice.unnamed(span, text.slice(span));
                });
    }

    /** Who has no name, with what tells whose they are: "the army of India", "the city's fire chief". */
    private Voice whole(Voice voice, NounPhrase phrase) {
        if (voice.named()) {
            return voice;
        }
        int from = text.tokenFrom(voice.span().start());
        int end = text.tokenFrom(voice.span().end());
        int first = from - phrase.first() <= OWNER && isPlain(phrase.first(), from) ? phrase.first() : from;
        int last =
                grammar.is(end, "of") && phrase.end() - end <= OWNER && isPlain(end, phrase.end()) ? phrase.end() : end;
        Span span = grammar.span(first, last);
        return new Voice(span, text.slice(span), voice.referent(), false, voice.pronoun());
    }

    private boolean isPlain(int first, int end) {
        for (int i = first; i < end; i++) {
            boolean inside = grammar.isWord(i) || grammar.is(i, "'");
            if (!inside || grammar.isQuoted(i) || grammar.has(i, WordClass.CONJUNCTION)) {
                return false;
            }
        }
        return true;
    }

    /** The name that stands in commas after an office: "the mayor of Lyon, Ann Roy,". */
    private Optional<Voice> apposed(NounPhrase phrase) {
        int comma = phrase.end();
        if (!grammar.is(comma, ",") || !grammar.has(phrase.first(), WordClass.DETERMINER)) {
            return Optional.empty();
        }
        for (int i = comma + 1; i <= comma + RANK && grammar.exists(i) && isCapital(i); i++) {
            Optional<Voice> name = grammar.at(i, EntityMention.LABEL)
                    .filter(m -> m.value(EntityMention.class).referent().kind() == Kind.PERSON)
                    .filter(m -> !grammar.isWord(text.tokenFrom(m.end())))
                    .map(m -> Voice.of(m, text.slice(m.span())));
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private boolean isCapital(int token) {
        return grammar.isWord(token) && grammar.token(token).isCapitalised();
    }

    private boolean isPronoun(NounPhrase phrase) {
        return phrase.end() - phrase.first() == 1 && grammar.has(phrase.first(), WordClass.PRONOUN);
    }

    /** The entity or actor that heads the phrase: its mention holds the head, and is no mere modifier. */
    private Optional<Voice> known(NounPhrase phrase) {
        Optional<Voice> best = Optional.empty();
        int longest = 0;
        for (int i = phrase.first(); i <= phrase.head(); i++) {
            for (Mention mention : text.startingAt(grammar.token(i).start())) {
                int end = text.tokenFrom(mention.end());
                boolean heads = end > phrase.head()
                        && end <= phrase.end()
                        && mention.span().length() > longest;
                if (heads && isVoice(mention)) {
                    longest = mention.span().length();
                    best = Optional.of(Voice.of(mention, text.slice(mention.span())));
                }
            }
        }
        return best;
    }

    private static boolean isVoice(Mention mention) {
        if (mention.value() instanceof EntityMention entity) {
            return !NOT_ALONE.contains(entity.use())
                    && (entity.referent().kind() != Kind.PLACE
                            || entity.use() == Use.NAME
                            || entity.use() == Use.NOMINAL);
        }
        return mention.value() instanceof Actor;
    }
}

package org.crisisbrief.extract.statement;

import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.extract.entity.Referent;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;

/**
 * Who "he" or "she" means as a speaker, where that is safe: the person who spoke last, if no other person has been named
 * since that person was.
 */
final class Antecedents {

    private final AnnotatedText text;
    private Optional<Referent> last = Optional.empty();
    private int since = -1;
    private int paragraph = -1;

    Antecedents(AnnotatedText text) {
        this.text = text;
    }

    /** Takes note of a speaker, in reading order. */
    void spoke(Voice voice, Sentence sentence) {
        if (voice.referent().filter(r -> r.kind() == Kind.PERSON).isPresent() && voice.named()) {
            last = voice.referent();
            since = voice.span().end();
            paragraph = sentence.paragraph();
        } else {
            last = Optional.empty();
        }
    }

    /** The person that a pronoun at this token means, if it can be no other. */
    Optional<Referent> of(int token) {
        String word = text.tokens().get(token).key();
        int start = text.tokens().get(token).start();
        boolean single = word.equals("he") || word.equals("she");
        if (!single || last.isEmpty() || start < since) {
            return Optional.empty();
        }
        Sentence sentence = text.sentenceAt(start);
        if (sentence.paragraph() - paragraph > 1) {
            return Optional.empty();
        }
        Referent speaker = last.get();
        for (Mention mention : text.mentions(EntityMention.LABEL)) {
            if (mention.start() >= start) {
                break;
            }
            EntityMention entity = mention.value(EntityMention.class);
            boolean other = mention.start() >= since
                    && entity.referent().kind() == Kind.PERSON
                    && entity.use() == Use.NAME
                    && !entity.referent().equals(speaker)
                    && text.quoteAt(mention.start()).isEmpty();
            if (other) {
                return Optional.empty();
            }
        }
        return last;
    }
}

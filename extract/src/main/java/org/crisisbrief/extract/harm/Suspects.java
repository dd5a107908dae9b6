package org.crisisbrief.extract.harm;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.LabelBits;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.entity.Referent;
import org.crisisbrief.extract.harm.Persons.Reference;

/** The named persons whom a sentence says to be charged, arrested or sought, or calls the suspect or the gunman. */
final class Suspects {

    private static final long CHARGED = LabelBits.of(Set.of("charged-act", "charged-state", "charged-noun"));

    private Suspects() {}

    static Set<Referent> in(AnnotatedText text, Sentence sentence, PersonLists persons) {
        Set<Referent> found = new LinkedHashSet<>();
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            int offset = text.tokens().get(at).start();
            if (!text.mayHave(offset, CHARGED)) {
                continue;
            }
            Optional<Mention> act = text.at(offset, "charged-act");
            List<Persons> who = new ArrayList<>();
            if (act.isPresent()) {
                who.addAll(persons.from(text.tokenFrom(act.get().end())));
            }
            if (who.isEmpty() && text.at(offset, "charged-state").isPresent()) {
                who.addAll(persons.subjectOf(verbFrom(text, sentence, at)));
            }
            Optional<Mention> noun = text.at(offset, "charged-noun");
            if (noun.isPresent()) {
                int after = text.tokenFrom(noun.get().end());
                boolean comma =
                        after < sentence.endToken() && text.tokens().get(after).is(",");
                who.addAll(persons.from(comma ? after + 1 : after));
            }
            who.stream()
                    .filter(p -> p.reference() == Reference.NAME)
                    .flatMap(p -> p.name().stream())
                    .forEach(found::add);
        }
        for (Persons p : persons.all()) {
            if (p.name().isPresent() && p.span().start() < p.head().start() && isAccused(text, p)) {
                found.add(p.name().get());
            }
        }
        return found;
    }

    /** "the suspected gunman, Al Roe": the words before the name in one phrase. */
    private static boolean isAccused(AnnotatedText text, Persons p) {
        return text
                .mentions(
                        "charged-noun",
                        new org.crisisbrief.model.source.Span(
                                p.span().start(), p.head().start()))
                .stream()
                .findAny()
                .isPresent();
    }

    private static int verbFrom(AnnotatedText text, Sentence sentence, int token) {
        int at = token;
        while (at > sentence.firstToken()) {
            int offset = text.tokens().get(at - 1).start();
            if (text.at(offset, "hurt-be").isEmpty()
                    && text.at(offset, "g-be").isEmpty()
                    && text.at(offset, "g-have").isEmpty()
                    && text.at(offset, "hedge").isEmpty()
                    && text.at(offset, "g-adverb").isEmpty()) {
                break;
            }
            at--;
        }
        return at;
    }
}

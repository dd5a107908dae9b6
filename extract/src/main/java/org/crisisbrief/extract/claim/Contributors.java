package org.crisisbrief.extract.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.extract.entity.Referent;
import org.crisisbrief.extract.rules.Match;
import org.crisisbrief.model.source.Span;

/**
 * Who sends the forces of a deployment: the members of a list of states, demonyms or bodies; of several words the list
 * counts and not the body that holds it. Words that name nobody ("the forces", "they") stand for the last contributor.
 */
final class Contributors {

    /** A contributor by its display name. */
    record Contributor(String name) {}

    private final AnnotatedText text;
    private Optional<Contributor> last = Optional.empty();

    Contributors(AnnotatedText text) {
        this.text = text;
    }

    /** The contributors that a match names, in the order of the text. */
    List<Contributor> of(Match match, Sentence sentence) {
        Map<String, Contributor> contributors = new LinkedHashMap<>();
        Optional<Span> by = match.span("by");
        if (by.isPresent()) {
            for (Mention mention : list(by.get())) {
                add(contributors, mention);
            }
        }
        if (contributors.isEmpty() && !match.rule().set().containsKey("contributor")) {
            Clause clause = new Clause(text, sentence);
            clause.subjectOf(text.tokenFrom(match.span().start()), sentence.firstToken())
                    .ifPresent(subject -> {
                        for (Mention m : clause.coordinated(subject)) {
                            add(contributors, m);
                        }
                    });
        }
        if (contributors.isEmpty()) {
            last.ifPresent(c -> contributors.put(c.name(), c));
        } else if (contributors.size() == 1) {
            last = contributors.values().stream().findFirst();
        }
        return List.copyOf(contributors.values());
    }

    private static void add(Map<String, Contributor> contributors, Mention mention) {
        if (mention.value() instanceof EntityMention entity) {
            Referent referent = entity.referent();
            contributors.putIfAbsent(referent.name(), new Contributor(referent.name()));
        }
    }

    /** The entities in a span, none inside another. */
    private List<Mention> list(Span span) {
        List<Mention> all = new ArrayList<>(text.mentions("entity", span));
        all.removeIf(m -> all.stream()
                .anyMatch(
                        o -> o != m && o.span().contains(m.span()) && !o.span().equals(m.span())));
        return all;
    }
}

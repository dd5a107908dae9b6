package org.crisisbrief.extract.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.rules.Match;
import org.crisisbrief.extract.statement.Agents;
import org.crisisbrief.extract.statement.StatementReading;
import org.crisisbrief.model.source.Span;

/**
 * Who sends the forces of a deployment: the members of a list of states, demonyms or bodies; of several words the list
 * counts and not the body that holds it. "The peacekeepers" are those spoken of before under that word; words reported of a
 * known contributor are its own. Else the contributor is unknown, and its name empty.
 */
final class Contributors {

    /** A contributor by its display name, or by the words for one without a name. */
    record Contributor(String name) {}

    private static final Contributor UNKNOWN = new Contributor("");

    private final AnnotatedText text;
    private final Agents agents;
    private final Map<String, Contributor> byForce = new HashMap<>();
    private final Set<Contributor> known = new HashSet<>();

    Contributors(AnnotatedText text, Agents agents) {
        this.text = text;
        this.agents = agents;
    }

    /** The contributors that a match names, in the order of the text. */
    List<Contributor> of(Match match, Sentence sentence) {
        Map<String, Contributor> contributors = new LinkedHashMap<>();
        named(match, sentence).forEach(name -> contributors.putIfAbsent(name, new Contributor(name)));
        if (contributors.isEmpty()) {
            Contributor one = spokenOf(match).or(() -> speaking(match)).orElse(UNKNOWN);
            contributors.put(one.name(), one);
        } else {
            known.addAll(contributors.values());
        }
        if (contributors.size() == 1 && !contributors.containsKey("")) {
            contributors.values().forEach(c -> force(match).ifPresent(force -> byForce.put(force, c)));
        }
        return List.copyOf(contributors.values());
    }

    private List<String> named(Match match, Sentence sentence) {
        Senders senders = new Senders(text, sentence, agents);
        Optional<Span> by = match.span("by");
        if (by.isPresent()) {
            return senders.in(by.get());
        }
        List<String> own = match.span("force").map(senders::ofForce).orElse(List.of());
        boolean decided = match.mention("move")
                .filter(m -> m.value(String.class).equals("decided"))
                .isPresent();
        if (match.rule().set().containsKey("sender") && !(decided && !own.isEmpty())) {
            List<String> subject = senders.subjectOf(match);
            return subject.isEmpty() ? own : subject;
        }
        List<String> doers = senders.by(match.span());
        return doers.isEmpty() ? own : doers;
    }

    /** Who sent "the" force of this name before. */
    private Optional<Contributor> spokenOf(Match match) {
        return force(match).map(byForce::get).filter(c -> isDefinite(match));
    }

    private boolean isDefinite(Match match) {
        int token = text.tokenFrom(match.span("force").orElseThrow().start()) - 1;
        return token >= 0
                && text.at(text.tokens().get(token).start(), "definite").isPresent();
    }

    private Optional<String> force(Match match) {
        return match.span("force")
                .map(span -> text.plain().substring(span.start(), span.end()).toLowerCase(Locale.ROOT));
    }

    /** The speaker of the words, where it is known to send forces. */
    private Optional<Contributor> speaking(Match match) {
        return text.covering(match.span(), StatementReading.LABEL)
                .flatMap(m -> m.value(StatementReading.class).speaker())
                .map(v -> new Contributor(v.name()))
                .filter(known::contains);
    }
}

package org.crisisbrief.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.extract.rules.Match;
import org.crisisbrief.extract.rules.RuleSearch;
import org.crisisbrief.extract.rules.RuleSet;
import org.crisisbrief.extract.statement.Agents;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Fact.DeploymentStatus;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.source.Span;

/** Reads deployments: one for each contributor that a rule's words name. */
final class DeploymentReader implements FactReader {

    private final RuleSet rules = RuleSet.english("deployments");

    @Override
    public List<Found> read(AnnotatedText text, EventPlaces places, Agents agents) {
        List<Found> found = new ArrayList<>();
        Contributors contributors = new Contributors(text, agents);
        Optional<Destination> last = Optional.empty();
        RuleSearch search = rules.over(text);
        for (Sentence sentence : text.sentences()) {
            if (text.mentions("force", sentence.span()).isEmpty()
                    && text.mentions("force-move", sentence.span()).isEmpty()) {
                continue;
            }
            List<Match> matches = new ArrayList<>(search.in(sentence));
            matches.sort(Comparator.comparing((Match m) -> -m.span().length()).thenComparing(m -> m.span()));
            List<Span> taken = new ArrayList<>();
            for (Match match : matches) {
                Senders senders = new Senders(text, sentence, agents);
                Optional<DeploymentStatus> status = new Moves(text, sentence, agents).of(match);
                boolean misread = status.isEmpty()
                        || match.rule().set().containsKey("force") && !senders.isSubject(match)
                        || match.rule().set().containsKey("sender") && !senders.isObject(match);
                if (taken.stream().anyMatch(match.span()::overlaps) || misread) {
                    continue;
                }
                taken.add(match.span());
                Optional<Destinations.There> named = destination(text, match, sentence, status.get());
                last = named.map(to -> new Destination(to.name(), sentence.paragraph()))
                        .or(carried(last, sentence));
                String destination = last.map(Destination::name).orElse("");
                Optional<Quantity> strength = match.span("force").flatMap(senders::strength);
                Span words = match.span("force")
                        .map(senders::phrase)
                        .map(match.span()::union)
                        .orElse(match.span());
                Span told = named.map(Destinations.There::span)
                        .filter(sentence.span()::contains)
                        .map(words::union)
                        .orElse(words);
                for (Contributors.Contributor contributor : contributors.of(match, sentence)) {
                    found.add(found(text, match, told, sentence, contributor, strength, status.get(), destination));
                }
            }
        }
        found.sort(Comparator.comparing(Found::span));
        return found;
    }

    private static Found found(
            AnnotatedText text,
            Match match,
            Span words,
            Sentence sentence,
            Contributors.Contributor contributor,
            Optional<Quantity> strength,
            DeploymentStatus status,
            String destination) {
        Fact fact = new Fact.Deployment(
                contributor.name(),
                match.span("force").map(text::slice).orElse(""),
                destination,
                strength,
                match.span("mandate").map(text::slice),
                status,
                EventDates.of(text, sentence, match.span()));
        return new Found(fact, words, Map.of(), match.rule().id());
    }

    /** Where forces go, and the paragraph that says so. */
    private record Destination(String name, int paragraph) {}

    /** A destination still holds in the next paragraph. */
    private static Supplier<Optional<Destination>> carried(Optional<Destination> last, Sentence sentence) {
        return () -> last.filter(d -> sentence.paragraph() - d.paragraph() <= 1)
                .map(d -> new Destination(d.name(), sentence.paragraph()));
    }

    /** The place named by the rule, else one after the force and its verb. */
    private static Optional<Destinations.There> destination(
            AnnotatedText text, Match match, Sentence sentence, DeploymentStatus status) {
        return match.mention("to")
                .map(m -> new Destinations.There(
                        m.value(EntityMention.class).referent().name(), m.span()))
                .or(() -> new Destinations(text, sentence)
                        .after(told(match), endsWithMove(match), isLeaving(status) ? "force-from" : "force-to"));
    }

    private static boolean isLeaving(DeploymentStatus status) {
        return status == DeploymentStatus.WITHDRAWN || status == DeploymentStatus.WITHDRAWING;
    }

    /** The force and its verb. */
    private static Span told(Match match) {
        Span force = match.span("force").orElse(match.span());
        return match.span("move").map(force::union).orElse(force);
    }

    private static boolean endsWithMove(Match match) {
        return match.mention("move")
                .filter(m -> m.end() == told(match).end() && m.label().equals("force-come"))
                .isPresent();
    }
}

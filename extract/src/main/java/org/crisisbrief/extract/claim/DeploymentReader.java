package org.crisisbrief.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.extract.rules.Match;
import org.crisisbrief.extract.rules.RuleSet;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Fact.DeploymentStatus;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.source.Span;

/** Reads deployments: one for each contributor that a rule's words name. */
final class DeploymentReader implements FactReader {

    private final RuleSet rules = RuleSet.english("deployments");

    @Override
    public List<Found> read(AnnotatedText text, EventPlaces places) {
        List<Found> found = new ArrayList<>();
        Contributors contributors = new Contributors(text);
        Optional<Destination> last = Optional.empty();
        for (Sentence sentence : text.sentences()) {
            if (text.mentions("force", sentence.span()).isEmpty()
                    && text.mentions("force-move", sentence.span()).isEmpty()) {
                continue;
            }
            List<Match> matches = new ArrayList<>(rules.in(text, sentence));
            matches.sort(Comparator.comparing((Match m) -> -m.span().length()).thenComparing(m -> m.span()));
            List<Span> taken = new ArrayList<>();
            for (Match match : matches) {
                if (taken.stream().anyMatch(match.span()::overlaps)) {
                    continue;
                }
                taken.add(match.span());
                Optional<String> named = destination(text, match, sentence);
                last = named.map(to -> new Destination(to, sentence.paragraph()))
                        .or(carried(last, sentence));
                String destination = last.map(Destination::name).orElse("");
                for (Contributors.Contributor contributor : contributors.of(match, sentence)) {
                    found.add(found(text, match, sentence, contributor, destination));
                }
            }
        }
        found.sort(Comparator.comparing(Found::span));
        return found;
    }

    private static Found found(
            AnnotatedText text,
            Match match,
            Sentence sentence,
            Contributors.Contributor contributor,
            String destination) {
        Optional<Quantity> strength = match.mention("strength").map(m -> m.value(Quantity.class));
        Fact fact = new Fact.Deployment(
                contributor.name(),
                match.span("force").map(text::slice).orElse(""),
                destination,
                strength,
                match.span("mandate").map(text::slice),
                status(match),
                EventDates.of(text, sentence, match.span()));
        return new Found(fact, match.span(), Map.of(), match.rule().id());
    }

    private static DeploymentStatus status(Match match) {
        String status = match.mention("move").map(m -> m.value(String.class)).orElse("");
        String set = match.rule().set().getOrDefault("status", status.isEmpty() ? "sent" : status);
        return DeploymentStatus.valueOf(set.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Where forces go, and the paragraph that says so. */
    private record Destination(String name, int paragraph) {}

    /** A destination still holds in the next paragraph. */
    private static Supplier<Optional<Destination>> carried(Optional<Destination> last, Sentence sentence) {
        return () -> last.filter(d -> sentence.paragraph() - d.paragraph() <= 1)
                .map(d -> new Destination(d.name(), sentence.paragraph()));
    }

    /** The place named by the rule, else one after the match in its clause. */
    private static Optional<String> destination(AnnotatedText text, Match match, Sentence sentence) {
        Optional<Mention> named = match.mention("to");
        if (named.isEmpty()) {
            Span clause = Phrases.around(text, sentence, match.span());
            Span rest = new Span(match.span().end(), Math.max(match.span().end(), clause.end()));
            named = text.mentions(EntityMention.LABEL, rest).stream()
                    .filter(m -> m.value(EntityMention.class).referent().kind() == Entity.Kind.PLACE)
                    .findFirst();
        }
        return named.map(m -> m.value(EntityMention.class).referent().name());
    }
}

package org.crisisbrief.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.Source;

/** Which claims and differences of a situation go with each other, one line for each. */
final class Relations {

    private final Situation situation;

    Relations(Situation situation) {
        this.situation = situation;
    }

    /** What names a claim or is named by it, and the differences that one of its passages has a part in. */
    List<String> of(Claim<?> claim) {
        Stream<String> claims = situation.claims().stream()
                .filter(other -> names(claim, other.id()) || names(other, claim.id()))
                .map(Relations::line);
        Stream<String> conflicts = situation.conflicts().stream()
                .filter(conflict -> isPart(claim, conflict))
                .map(conflict -> conflict.id() + ", difference: " + conflict.about());
        return Stream.concat(claims, conflicts).toList();
    }

    List<String> of(Conflict conflict) {
        return situation.claims().stream()
                .filter(claim -> isPart(claim, conflict))
                .map(Relations::line)
                .toList();
    }

    /** The claims that an entity makes as their speaker. */
    List<String> of(Entity entity) {
        return situation.claims().stream()
                .filter(claim -> claim.attributions().stream().anyMatch(by -> isBy(entity, by)))
                .map(Relations::line)
                .toList();
    }

    /** The claims that a passage of the source stands for. */
    List<String> of(Source source) {
        return situation.claims().stream()
                .filter(claim -> claim.provenance().passages().stream()
                        .anyMatch(at -> at.source().equals(source.id())))
                .map(Relations::line)
                .toList();
    }

    private static boolean isBy(Entity entity, Attribution attribution) {
        return attribution instanceof Attribution.BySpeaker by
                && by.speaker().entity().filter(entity.id()::equals).isPresent();
    }

    private static String line(Claim<?> claim) {
        return claim.id() + ", " + Saying.kind(claim.fact()) + ": " + Saying.of(claim.fact());
    }

    private static boolean isPart(Claim<?> claim, Conflict conflict) {
        return conflict.values().stream()
                .flatMap(value -> value.refs().stream())
                .anyMatch(claim.provenance().passages()::contains);
    }

    private static boolean names(Claim<?> claim, String id) {
        if (claim.fact() instanceof Fact.Event event) {
            return event.casualties().contains(id);
        }
        Optional<String> named = Optional.empty();
        if (claim.fact() instanceof Fact.Casualties casualties) {
            named = casualties.event();
        } else if (claim.fact() instanceof Fact.Cause cause) {
            named = cause.event();
        } else if (claim.fact() instanceof Fact.Position position) {
            named = position.statement();
        }
        return named.filter(id::equals).isPresent();
    }
}

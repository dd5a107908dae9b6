package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Fact.Deployment;
import org.crisisbrief.model.fact.Fact.DeploymentStatus;

/** Who sends forces where. */
final class Deployments {

    private final Desk desk;

    Deployments(Desk desk) {
        this.desk = desk;
    }

    /** The names of those who send forces, each once, in the order in which they are named; who is not named is left out. */
    List<String> contributors(List<Claim<Deployment>> claims) {
        return claims.stream()
                .filter(c -> c.fact().status() != DeploymentStatus.WITHDRAWN
                        && c.fact().status() != DeploymentStatus.WITHDRAWING)
                .map(c -> desk.actors.name(c.fact().contributor()))
                .filter(n -> !n.isBlank() && !desk.loaded.in(n))
                .distinct()
                .toList();
    }

    /** The claim that says the most of a deployment: who says it, how many, for what, when. */
    Optional<Claim<Deployment>> telling() {
        return desk.situation.claims(Deployment.class).stream()
                .max(Comparator.comparing(Deployments::weight)
                        .thenComparing(c -> c.provenance().at(), Comparator.reverseOrder()));
    }

    /** Each deployment once: those that a document says itself and puts to a speaker too stand with the speaker's. */
    Map<Claim<Deployment>, List<Claim<Deployment>>> once() {
        List<Claim<Deployment>> all = desk.situation.claims(Deployment.class);
        Map<Claim<Deployment>, List<Claim<Deployment>>> once = new LinkedHashMap<>();
        for (Claim<Deployment> claim : all) {
            if (all.stream().noneMatch(other -> says(other, claim))) {
                once.put(claim, all.stream().filter(other -> says(claim, other)).toList());
            }
        }
        return once;
    }

    private static boolean says(Claim<Deployment> spoken, Claim<Deployment> claim) {
        return claim.attribution() instanceof Attribution.ByDocument
                && spoken.attribution() instanceof Attribution.BySpeaker
                && spoken.provenance()
                        .at()
                        .source()
                        .equals(claim.provenance().at().source())
                && spoken.fact().contributor().equals(claim.fact().contributor())
                && spoken.fact().status() == claim.fact().status()
                && claim.fact().strength().isEmpty()
                && claim.fact().date().equals(spoken.fact().date());
    }

    private static int weight(Claim<Deployment> claim) {
        Deployment fact = claim.fact();
        return (claim.attribution() instanceof Attribution.BySpeaker ? 2 : 0)
                + (fact.strength().isPresent() ? 3 : 0)
                + (fact.mandate().isPresent() ? 1 : 0)
                + (fact.date().end().isPresent() ? 1 : 0)
                + (fact.status() == DeploymentStatus.SENT || fact.status() == DeploymentStatus.PRESENT ? 1 : 0);
    }

    /** The claims of the passage that names the most states as contributors; empty if none names two. */
    List<Claim<Deployment>> mostNamed() {
        Map<String, List<Claim<Deployment>>> byParagraph = new LinkedHashMap<>();
        for (Claim<Deployment> claim : desk.situation.claims(Deployment.class)) {
            Optional<Entity> who = desk.actors.byName(claim.fact().contributor());
            if (who.isEmpty() || who.get().kind() == Entity.Kind.PLACE) {
                byParagraph
                        .computeIfAbsent(desk.cite.ref(claim.provenance().at()).label(), l -> new ArrayList<>())
                        .add(claim);
            }
        }
        List<Claim<Deployment>> most = List.of();
        for (List<Claim<Deployment>> claims : byParagraph.values()) {
            if (contributors(claims).size() > Math.max(1, contributors(most).size())) {
                most = claims;
            }
        }
        return most;
    }
}

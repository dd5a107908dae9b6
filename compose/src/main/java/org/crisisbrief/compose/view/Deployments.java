package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Fact.Deployment;
import org.crisisbrief.model.fact.Fact.DeploymentStatus;

/** Who sends forces where, one sentence for all contributors that a passage names together. */
final class Deployments {

    private final Desk desk;
    private final Reports reports;

    Deployments(Desk desk, Reports reports) {
        this.desk = desk;
        this.reports = reports;
    }

    private record Group(String paragraph, DeploymentStatus status, String to, DateValue date, Attribution by) {}

    private Map<Group, List<Claim<Deployment>>> groups() {
        Map<Group, List<Claim<Deployment>>> groups = new LinkedHashMap<>();
        for (Claim<Deployment> claim : desk.situation.claims(Deployment.class)) {
            Group group = new Group(
                    desk.cite.ref(claim.provenance().at()).label(),
                    claim.fact().status(),
                    claim.fact().to(),
                    claim.fact().date(),
                    claim.attribution());
            groups.computeIfAbsent(group, g -> new ArrayList<>()).add(claim);
        }
        return groups;
    }

    /** The names of the contributors, each once, in the order in which they are named; who is not named is left out. */
    List<String> contributors(List<Claim<Deployment>> claims) {
        return claims.stream()
                .map(c -> desk.actors.name(c.fact().contributor()))
                .filter(n -> !n.isBlank() && !desk.loaded.in(n))
                .distinct()
                .toList();
    }

    List<Sentence> sentences(int most) {
        List<Sentence> told = new ArrayList<>();
        for (Map.Entry<Group, List<Claim<Deployment>>> entry : groups().entrySet()) {
            List<String> names = contributors(entry.getValue()).stream()
                    .map(desk.actors::withArticle)
                    .toList();
            if (told.size() < most && !names.isEmpty() && names.size() <= 12) {
                told.add(sentence(entry.getKey(), entry.getValue(), names));
            }
        }
        return told;
    }

    private Sentence sentence(Group group, List<Claim<Deployment>> claims, List<String> names) {
        var passages = Reports.passages(claims);
        Map<String, List<Part>> slots = new HashMap<>();
        slots.put("by", reports.by(group.by(), passages.get(0).source()));
        slots.put("what", Part.of(what(claims)));
        slots.put("contributors", Part.of(desk.phrases.list(names)));
        String to = group.to().isBlank() ? "" : desk.actors.withArticle(group.to());
        slots.put("to", Part.of(to.isEmpty() ? "" : " " + desk.phrases.get("to." + preposition(group), "") + " " + to));
        slots.put("when", reports.when(group.date()));
        List<Part> parts =
                Phrases.capital(desk.phrases.fill("deployment." + group.status().name(), slots));
        String derived = desk.derived(parts, passages, desk.dates.basis(group.date(), passages));
        return desk.sentence(Reports.ids(claims).toList(), derived, parts, desk.cite.refs(passages));
    }

    /** "teams" where the passage speaks of rescuers or aid, else "forces". */
    private String what(List<Claim<Deployment>> claims) {
        String words = claims.stream()
                .map(c ->
                        c.fact().force() + " " + desk.cite.words(c.provenance().at()))
                .collect(java.util.stream.Collectors.joining(" "));
        boolean teams = java.util.regex.Pattern.compile(
                        desk.phrases.get("teams.words", "-"), java.util.regex.Pattern.CASE_INSENSITIVE)
                .matcher(words)
                .find();
        return desk.phrases.get(teams ? "teams" : "forces", "");
    }

    private static String preposition(Group group) {
        return switch (group.status()) {
            case PRESENT -> "in";
            case WITHDRAWN -> "from";
            default -> "to";
        };
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

package org.crisisbrief.extract.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Fact.Deployment;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Source;
import org.crisisbrief.model.source.Span;

/**
 * An alliance said to be made up of a number of states, against the states that the documents name: those that send forces,
 * and the one that they go to.
 */
final class MembershipConflict implements ConflictRule {

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern MADE_UP = Pattern.compile(
            "(?:made up of|comprising|comprised of|consisting of|composed of|grouping|which groups|that groups|bloc of|alliance of)\\s+"
                    + "((" + String.join("|", NUMBERS) + "|\\d{1,2})\\s+(?:[\\p{L}-]+\\s+){0,3}?"
                    + "(?:republics|countries|states|nations|members)(\\s+(?:and|plus)\\s+\\p{Lu}[\\p{L}-]+)?)");

    @Override
    public String id() {
        return "conflict.membership";
    }

    @Override
    public List<Difference> differences(Situation situation, Passages passages) {
        List<Claim<Deployment>> deployments = situation.claims(Deployment.class);
        Set<String> states = new LinkedHashSet<>();
        List<At> named = new ArrayList<>();
        Set<String> known = situation.entities().stream()
                .filter(e -> e.kind() == Entity.Kind.PLACE && e.country().isPresent())
                .map(Entity::name)
                .collect(Collectors.toSet());
        for (Claim<Deployment> claim : deployments) {
            String contributor = claim.fact().contributor();
            if (known.contains(contributor) && states.add(contributor)) {
                named.add(claim.provenance().at());
            }
        }
        int contributors = states.size();
        deployments.stream()
                .map(c -> c.fact().to())
                .filter(to -> !to.isEmpty())
                .findFirst()
                .ifPresent(states::add);
        List<Difference> differences = new ArrayList<>();
        if (contributors < 2) {
            return differences;
        }
        for (Source source : situation.sources()) {
            Matcher matcher = MADE_UP.matcher(source.text().orElse(""));
            while (matcher.find()) {
                int members = number(matcher.group(2)) + (matcher.group(3) == null ? 0 : 1);
                if (members != states.size()) {
                    At at = new At(source.id(), new Span(matcher.start(1), matcher.end(1)));
                    differences.add(new Difference(
                            "membership of the alliance",
                            List.of(
                                    new Conflict.Value(
                                            Integer.toString(members),
                                            matcher.group(1),
                                            Attribution.DOCUMENT,
                                            List.of(at)),
                                    new Conflict.Value(
                                            Integer.toString(states.size()),
                                            String.join(", ", states),
                                            Attribution.DOCUMENT,
                                            named.stream().distinct().toList()))));
                }
            }
        }
        return differences;
    }

    private static int number(String word) {
        int at = NUMBERS.indexOf(word);
        return at >= 0 ? at : Integer.parseInt(word);
    }
}

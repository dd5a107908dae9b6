package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.Fact.Deployment;
import org.crisisbrief.model.fact.Fact.DeploymentStatus;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.At;

/**
 * Forces of one contributor that some words have sent or present and others, of no earlier day, only announce. What is announced
 * first and sent later is no difference; nor is one more force beside those that went.
 */
final class DeploymentConflict implements ConflictRule {

    private static final Set<DeploymentStatus> GONE =
            Set.of(DeploymentStatus.SENT, DeploymentStatus.PRESENT, DeploymentStatus.UNDER_WAY);

    private static final Pattern FURTHER = Pattern.compile(
            "\\b(?:additional|another|further|more|extra|reinforcements?)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "conflict.deployment-status";
    }

    @Override
    public List<Difference> differences(Situation situation, Passages passages) {
        Map<String, List<Claim<Deployment>>> byContributor = new LinkedHashMap<>();
        for (Claim<Deployment> claim : situation.claims(Deployment.class)) {
            byContributor
                    .computeIfAbsent(claim.fact().contributor(), c -> new ArrayList<>())
                    .add(claim);
        }
        List<Difference> differences = new ArrayList<>();
        byContributor.forEach((contributor, claims) -> {
            boolean differ = claims.stream().anyMatch(a -> claims.stream().anyMatch(b -> differ(a, b, passages)));
            if (!contributor.isEmpty() && differ) {
                differences.add(new Difference("deployment of forces by " + contributor, values(passages, claims)));
            }
        });
        return differences;
    }

    private static boolean differ(Claim<Deployment> gone, Claim<Deployment> announced, Passages passages) {
        return GONE.contains(gone.fact().status())
                && announced.fact().status() == DeploymentStatus.ANNOUNCED
                && !FURTHER.matcher(passages.words(announced.provenance().at())).find()
                && (gone.fact().to().isEmpty()
                        || announced.fact().to().isEmpty()
                        || gone.fact().to().equals(announced.fact().to()))
                && !isEarlier(announced, gone, passages);
    }

    private static boolean isEarlier(Claim<Deployment> a, Claim<Deployment> b, Passages passages) {
        Optional<LocalDate> first = passages.day(a.provenance().at());
        Optional<LocalDate> second = passages.day(b.provenance().at());
        return first.isPresent() && second.isPresent() && first.get().isBefore(second.get());
    }

    /** One value for each document and status, with every passage. */
    private static List<Conflict.Value> values(Passages passages, List<Claim<Deployment>> claims) {
        Map<String, List<Claim<Deployment>>> grouped = new LinkedHashMap<>();
        for (Claim<Deployment> claim : claims) {
            String key = claim.provenance().at().source() + claim.fact().status();
            grouped.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
        }
        return grouped.values().stream()
                .map(group -> {
                    Claim<Deployment> first = group.get(0);
                    At at = first.provenance().at();
                    String words = passages.words(at);
                    String status = first.fact()
                            .status()
                            .name()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', '-');
                    return new Conflict.Value(
                            status,
                            words,
                            first.attribution(),
                            group.stream().map(c -> c.provenance().at()).toList());
                })
                .toList();
    }
}

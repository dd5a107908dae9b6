package org.crisisbrief.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.crisisbrief.compose.wording.ReferenceLabel;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Attribution.BySpeaker;
import org.crisisbrief.model.fact.Attribution.Unclear;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Gap;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Source;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;

/** What the parts of a situation rest on, line by line; the sources carry their texts. */
final class Explanation {

    /** The characters of the text that are shown before and after a passage, at most. */
    private static final int AROUND = 120;

    private final Situation situation;
    private final Relations relations;
    private final Map<String, Supplier<List<String>>> byId = new LinkedHashMap<>();

    Explanation(Situation situation) {
        this.situation = situation;
        this.relations = new Relations(situation);
        situation.claims().forEach(c -> byId.putIfAbsent(c.id(), () -> of(c)));
        situation.conflicts().forEach(c -> byId.putIfAbsent(c.id(), () -> of(c)));
        situation.gaps().forEach(g -> byId.putIfAbsent(g.id(), () -> of(g)));
        situation.entities().forEach(e -> byId.putIfAbsent(e.id(), () -> of(e)));
        situation.sources().forEach(s -> byId.putIfAbsent(s.id(), () -> of(s)));
    }

    /** The ids of all that can be explained. */
    List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    /** The lines on what has this id; nothing if nothing has it. */
    Optional<List<String>> of(String id) {
        return Optional.ofNullable(byId.get(id)).map(Supplier::get);
    }

    private List<String> of(Claim<?> claim) {
        List<String> lines = new ArrayList<>();
        lines.add(claim.id() + "  " + Saying.kind(claim.fact()));
        lines.add("  says      " + Saying.of(claim.fact()));
        for (Attribution attribution : claim.attributions()) {
            lines.add("  claimed   " + by(attribution));
        }
        lines.add("  read by   " + rule(claim.provenance().rule()));
        passages(lines, claim.provenance().passages());
        if (claim.fact() instanceof Fact.Event) {
            lines.add("  merged    " + merged(claim.provenance().passages()));
        }
        relations.of(claim).forEach(line -> lines.add("  goes with " + line));
        return lines;
    }

    private List<String> of(Conflict conflict) {
        List<String> lines = new ArrayList<>();
        lines.add(conflict.id() + "  difference: " + conflict.about());
        lines.add("  found by  " + rule(conflict.rule()));
        for (Conflict.Value value : conflict.values()) {
            lines.add("  value     " + Saying.quoted(value.text()) + ", " + by(value.attribution()));
            passages(lines, value.refs());
        }
        relations.of(conflict).forEach(line -> lines.add("  goes with " + line));
        return lines;
    }

    private List<String> of(Gap gap) {
        return List.of(
                gap.id() + "  gap: " + gap.text(),
                "  found by  " + rule(gap.rule()),
                "  rests on  no passage: it is what none of the "
                        + situation.sources().size() + " documents says");
    }

    private List<String> of(Entity entity) {
        List<String> lines = new ArrayList<>();
        lines.add(entity.id() + "  " + entity.kind().name().toLowerCase(Locale.ROOT) + ": " + entity.name());
        if (!entity.aliases().isEmpty()) {
            lines.add("  also      " + String.join("; ", entity.aliases()));
        }
        entity.role().ifPresent(role -> lines.add("  role      " + role));
        entity.affiliation().ifPresent(body -> lines.add("  belongs   to " + body));
        entity.country().ifPresent(country -> lines.add("  country   " + country));
        passages(lines, entity.mentions().stream().map(Entity.Mention::at).toList());
        relations.of(entity).forEach(line -> lines.add("  goes with " + line));
        return lines;
    }

    private List<String> of(Source source) {
        List<String> lines = new ArrayList<>();
        lines.add(source.id() + "  source: " + SourceLine.of(source));
        source.publishedNote().ifPresent(note -> lines.add("  date      " + note));
        source.url().ifPresent(url -> lines.add("  address   " + url));
        lines.add("  sha256    " + source.sha256());
        relations.of(source).forEach(line -> lines.add("  goes with " + line));
        return lines;
    }

    private void passages(List<String> lines, List<At> passages) {
        for (At at : passages) {
            Source source = situation.source(at.source());
            lines.add("  passage   [" + ReferenceLabel.of(at, source.textOf(at)) + "] " + SourceLine.of(source));
            lines.add("            " + shown(at.span(), source.textOf(at)));
        }
    }

    /** The passage between brackets, in what stands around it in its paragraph. */
    private static String shown(Span span, SourceText text) {
        Span paragraph = text.paragraphAround(span).union(span);
        int from = Math.max(paragraph.start(), span.start() - AROUND);
        int to = Math.min(paragraph.end(), span.end() + AROUND);
        return (from > paragraph.start() ? "\u2026" : "")
                + text.slice(new Span(from, span.start()))
                + "\u27e6" + text.slice(span) + "\u27e7"
                + text.slice(new Span(span.end(), to))
                + (to < paragraph.end() ? "\u2026" : "");
    }

    private String by(Attribution attribution) {
        String who;
        if (attribution instanceof BySpeaker by) {
            who = by.speaker()
                            .entity()
                            .flatMap(situation::entity)
                            .map(Entity::name)
                            .filter(name -> !name.equals(by.speaker().text()))
                            .map(name -> name + " (in the text: " + by.speaker().text() + ")")
                            .orElse(by.speaker().text())
                    + (by.speaker().pronoun() ? " (a pronoun, its meaning not sure)" : "");
        } else {
            who = attribution instanceof Unclear
                    ? "somebody, the text does not let us tell who"
                    : "the document itself";
        }
        return "by " + who
                + (attribution.carriers().isEmpty() ? "" : ", carried by " + String.join(", ", attribution.carriers()));
    }

    private static String rule(String rule) {
        return rule.isEmpty() ? "a person, not a rule" : "rule " + rule;
    }

    private static String merged(Collection<At> passages) {
        List<String> sources = passages.stream().map(At::source).distinct().toList();
        if (passages.size() == 1) {
            return "with nothing: one passage tells of it";
        }
        return passages.size() + " passages taken for one happening, in "
                + sources.stream().map(s -> "document " + s).collect(Collectors.joining(", "));
    }
}

package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crisisbrief.compose.wording.Words;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Span;

/** Sentences that report one claim, with the words of the source. */
final class Reports {

    private static final List<String> WEIGHTY =
            List.of("martial-law", "state-of-emergency", "resignation", "ceasefire", "curfew", "evacuation-order");

    private final Desk desk;

    Reports(Desk desk) {
        this.desk = desk;
    }

    Draft event(Claim<Fact.Event> claim) {
        Fact.Event event = claim.fact();
        At at = tellingBest(claim);
        String kind = kind(event, at)
                + (event.status() == Fact.Status.ACCOMPLISHED ? "" : " " + desk.phrases.of("status", event.status()));
        boolean dated = event.date().text().isBlank() || says(at, event.date().text());
        DateValue date = dated ? event.date() : DateValue.NONE;
        String where = says(at, event.place().name()) ? where(event.place()) : "";
        return reported(claim, speaker(claim, at), kind, date, where, List.of(at), false);
    }

    /** The measures, those of one sentence and one claimant together. */
    List<List<Claim<Fact.Measure>>> measures() {
        Map<List<Object>, List<Claim<Fact.Measure>>> groups = new LinkedHashMap<>();
        for (Claim<Fact.Measure> claim : desk.situation.claims(Fact.Measure.class)) {
            List<Object> sentence =
                    List.of(desk.cite.sentence(claim.provenance().at()), claim.attribution());
            groups.computeIfAbsent(sentence, s -> new ArrayList<>()).add(claim);
        }
        return List.copyOf(groups.values());
    }

    /** Where a group of measures stands among others: the state of emergency first. */
    static int weight(List<Claim<Fact.Measure>> group) {
        return group.stream()
                .mapToInt(c -> WEIGHTY.contains(c.fact().what())
                        ? WEIGHTY.indexOf(c.fact().what())
                        : WEIGHTY.size())
                .min()
                .orElse(WEIGHTY.size());
    }

    /** One sentence for measures that a sentence of the source gives together. */
    Draft measures(List<Claim<Fact.Measure>> group) {
        Claim<Fact.Measure> first = group.get(0);
        At at = first.provenance().at();
        Span all = at.span();
        for (Claim<Fact.Measure> claim : group) {
            all = all.union(claim.provenance().at().span());
        }
        List<At> passages = new ArrayList<>(List.of(new At(at.source(), all, at.inTitle())));
        passages.addAll(first.provenance().passages());
        String kinds = desk.phrases.list(
                group.stream().map(c -> measureKind(c.fact())).distinct().toList());
        DateValue date = first.fact().date();
        Map<String, List<Part>> slots = new HashMap<>();
        slots.put("by", by(first.attribution(), at.source()));
        slots.put("kind", Part.of(kinds));
        slots.put("where", List.of());
        slots.put("when", when(date));
        Draft draft = new Draft(desk, "report.event", slots, passages, desk.dates.basis(date, passages), false);
        group.forEach(c -> draft.claims.add(c.id()));
        return draft;
    }

    String measureKind(Fact.Measure measure) {
        return desk.phrases.get("measure." + measure.what(), measure.what().replace('-', ' '));
    }

    Draft casualties(Claim<Fact.Casualties> claim) {
        String kind = desk.phrases.of("harm", claim.fact().harm());
        return reported(
                claim,
                claim.attribution(),
                kind,
                DateValue.NONE,
                "",
                claim.provenance().passages(),
                true);
    }

    /**
     * The passage that tells the most of an event: its date's words before its place, and the first one before others. What is
     * printed beside a quotation is to be seen in it.
     */
    private At tellingBest(Claim<Fact.Event> claim) {
        At best = claim.provenance().at();
        int bestScore = -1;
        for (At at : claim.provenance().passages()) {
            int score = (says(at, claim.fact().date().text()) ? 4 : 0)
                    + (says(at, claim.fact().place().name()) ? 2 : 0)
                    + (at.equals(claim.provenance().at()) ? 1 : 0);
            if (score > bestScore) {
                best = at;
                bestScore = score;
            }
        }
        return best;
    }

    private boolean says(At at, String words) {
        return !words.isBlank() && desk.cite.words(desk.cite.sentence(at)).contains(words.strip());
    }

    /** Who says what stands at a passage of an event: whoever's statement holds it, else who is given for the event as a whole. */
    private Attribution speaker(Claim<Fact.Event> claim, At at) {
        for (Claim<Fact.Statement> statement : desk.situation.claims(Fact.Statement.class)) {
            for (At passage : statement.provenance().passages()) {
                boolean holds = passage.source().equals(at.source())
                        && passage.inTitle() == at.inTitle()
                        && passage.span().contains(at.span());
                if (holds) {
                    return statement.attribution();
                }
            }
        }
        return claim.attributions().size() == 1 ? claim.attribution() : Attribution.DOCUMENT;
    }

    /** The kind of event in neutral words; a disaster by the name that its sentence gives it. */
    private String kind(Fact.Event event, At at) {
        if (event.type() == EventType.DISASTER) {
            Matcher m = Pattern.compile(desk.phrases.get("disaster.words", "-"), Pattern.CASE_INSENSITIVE)
                    .matcher(event.text() + " " + desk.cite.words(desk.cite.sentence(at)));
            if (m.find()) {
                return desk.phrases.get(
                        "disaster." + m.group().toLowerCase(Locale.ROOT), desk.phrases.of("event", event.type()));
            }
        }
        return desk.phrases.of("event", event.type());
    }

    private String where(Place place) {
        boolean known = !place.name().isBlank() && place.precision() != Place.Precision.UNKNOWN;
        String name = known ? desk.actors.withArticle(place.name()) : "";
        return desk.loaded.in(name) ? "" : name;
    }

    private Draft reported(
            Claim<?> claim,
            Attribution by,
            String kind,
            DateValue date,
            String where,
            List<At> passages,
            boolean exact) {
        Map<String, List<Part>> slots = new HashMap<>();
        slots.put("by", by(by, passages.get(0).source()));
        slots.put("kind", Part.of(kind));
        slots.put("where", Part.of(where.isEmpty() ? "" : desk.phrases.plain("where", Map.of("place", where))));
        slots.put("when", when(date));
        Draft draft = new Draft(desk, "report.event", slots, passages, desk.dates.basis(date, passages), exact);
        draft.claims.add(claim.id());
        return draft;
    }

    Draft statement(Claim<Fact.Statement> claim) {
        At at = claim.provenance().at();
        String content = claim.fact().content().strip();
        int words = Words.count(content);
        boolean article = content.matches("(?:the|an?|to|of) .*");
        boolean joined = claim.provenance().places(Slot.PARTS).size() > 1;
        boolean lower = !content.isEmpty() && Character.isLowerCase(content.charAt(0));
        boolean whole = claim.fact().direct() && !joined && words > 4 && (!lower || (words > 7 && !article));
        Map<String, List<Part>> slots = new HashMap<>();
        if (whole && claim.attribution() instanceof Attribution.BySpeaker) {
            String via = desk.actors.carriers(claim.attribution());
            slots.put("speaker", desk.actors.inText(claim.attribution(), at.source()));
            slots.put("via", Part.of(via.isEmpty() ? "" : desk.phrases.plain("via", Map.of("carriers", via)) + ","));
            return draft(claim, "report.direct", slots, DateValue.NONE, true);
        }
        slots.put("by", by(claim.attribution(), at.source()));
        return draft(
                claim, "report.indirect", slots, DateValue.NONE, !claim.fact().direct() && words > 4);
    }

    private Draft draft(Claim<?> claim, String phrase, Map<String, List<Part>> slots, DateValue date, boolean exact) {
        List<At> passages = claim.provenance().passages();
        Draft draft = new Draft(desk, phrase, slots, passages, desk.dates.basis(date, passages), exact);
        draft.claims.add(claim.id());
        return draft;
    }

    /** "document A, citing the police spokeswoman, via EFE,". */
    List<Part> by(Attribution attribution, String source) {
        String via = desk.actors.carriers(attribution);
        Map<String, List<Part>> slots = new HashMap<>();
        slots.put("source", Part.of(source));
        slots.put("via", Part.of(via.isEmpty() ? "" : desk.phrases.plain("via", Map.of("carriers", via))));
        if (attribution instanceof Attribution.BySpeaker) {
            slots.put("speaker", desk.actors.inText(attribution, source));
            return desk.phrases.fill("by.speaker", slots);
        }
        if (attribution instanceof Attribution.Unclear) {
            return desk.phrases.fill("by.unclear", slots);
        }
        slots.put("carriers", Part.of(via));
        return desk.phrases.fill(via.isEmpty() ? "by.document" : "by.document.via", slots);
    }

    /** " on 5 January 2022 (derived)"; empty where no day is known. */
    List<Part> when(DateValue date) {
        String days = desk.dates.cell(date);
        if (days.isEmpty()) {
            return List.of();
        }
        boolean preposition = date.start().isPresent();
        return Part.of(preposition ? desk.phrases.plain("when", Map.of("days", days)) : " " + days);
    }

    /** The claims' passages, all of them. */
    static List<At> passages(List<? extends Claim<?>> claims) {
        return claims.stream()
                .flatMap(c -> c.provenance().passages().stream())
                .distinct()
                .sorted()
                .toList();
    }

    static Stream<String> ids(List<? extends Claim<?>> claims) {
        return claims.stream().map(Claim::id).filter(Objects::nonNull);
    }
}

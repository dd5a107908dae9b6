package org.crisisbrief.compose.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.source.At;

/** Sentences that report one claim, with the words of the source. */
final class Reports {

    private final Desk desk;

    Reports(Desk desk) {
        this.desk = desk;
    }

    Draft event(Claim<Fact.Event> claim) {
        Fact.Event event = claim.fact();
        At at = claim.provenance().at();
        String kind = desk.phrases.of("event", event.type())
                + (event.status() == Fact.Status.ACCOMPLISHED ? "" : " " + desk.phrases.of("status", event.status()));
        return reported(claim, "report.event", kind, event.date(), at);
    }

    Draft measure(Claim<Fact.Measure> claim) {
        return reported(
                claim,
                "report.event",
                measureKind(claim.fact()),
                claim.fact().date(),
                claim.provenance().at());
    }

    String measureKind(Fact.Measure measure) {
        return desk.phrases.get("measure." + measure.what(), measure.what().replace('-', ' '));
    }

    Draft casualties(Claim<Fact.Casualties> claim) {
        String kind = desk.phrases.of("harm", claim.fact().harm());
        return reported(
                claim, "report.event", kind, DateValue.NONE, claim.provenance().at());
    }

    private Draft reported(Claim<?> claim, String phrase, String kind, DateValue date, At at) {
        Map<String, List<Part>> slots = new HashMap<>();
        slots.put("by", by(claim.attribution(), at.source()));
        slots.put("kind", Part.of(kind));
        slots.put("when", when(date));
        return draft(claim, phrase, slots, date, false);
    }

    Draft statement(Claim<Fact.Statement> claim) {
        At at = claim.provenance().at();
        String content = claim.fact().content().strip();
        boolean whole = claim.fact().direct()
                && claim.provenance()
                                .places(org.crisisbrief.model.fact.Slot.PARTS)
                                .size()
                        < 2
                && !content.isEmpty()
                && !Character.isLowerCase(content.charAt(0))
                && desk.cite.exact(at, 1000).words().split(" ").length > 4;
        Map<String, List<Part>> slots = new HashMap<>();
        if (whole && claim.attribution() instanceof Attribution.BySpeaker) {
            String via = desk.actors.carriers(claim.attribution());
            slots.put("speaker", desk.actors.inText(claim.attribution(), at.source()));
            slots.put("via", Part.of(via.isEmpty() ? "" : desk.phrases.plain("via", Map.of("carriers", via)) + ","));
            return draft(claim, "report.direct", slots, DateValue.NONE, true);
        }
        slots.put("by", by(claim.attribution(), at.source()));
        return draft(claim, "report.indirect", slots, DateValue.NONE, false);
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

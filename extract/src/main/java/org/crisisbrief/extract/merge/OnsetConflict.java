package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact.Event;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Damage;
import org.crisisbrief.model.source.Source;
import org.crisisbrief.model.source.SourceText;

/** Documents that give different days for when the same kind of happening began; each document counts with its first. */
final class OnsetConflict implements ConflictRule {

    private static final Pattern ONSET =
            Pattern.compile("\\b(?:began|begun|started|erupted|broke out|unleashed|flared|sparked off|first)\\b");

    /** Accounts of one beginning are not further apart; what began weeks later began again. */
    private static final int NEAR = 7;

    @Override
    public String id() {
        return "conflict.onset";
    }

    @Override
    public List<Difference> differences(Situation situation, Passages passages) {
        Map<EventType, Map<String, Claim<Event>>> firsts = new TreeMap<>();
        for (Claim<Event> claim : situation.claims(Event.class)) {
            Event event = claim.fact();
            if (event.type() != EventType.OTHER
                    && event.date().start().isPresent()
                    && ONSET.matcher(event.text().toLowerCase(Locale.ROOT)).find()) {
                firsts.computeIfAbsent(event.type(), t -> new LinkedHashMap<>())
                        .merge(claim.provenance().at().source(), claim, OnsetConflict::earlier);
            }
        }
        List<Difference> differences = new ArrayList<>();
        firsts.forEach((type, claims) -> {
            Map<LocalDate, Conflict.Value> days = new TreeMap<>();
            for (Claim<Event> claim : claims.values()) {
                if (claims.values().stream().anyMatch(other -> differ(claim, other))) {
                    days.putIfAbsent(start(claim), value(passages, claim));
                }
            }
            if (days.size() > 1) {
                differences.add(new Difference("start of " + Kinds.plural(type), List.copyOf(days.values())));
            }
        });
        return differences;
    }

    private static LocalDate end(Claim<Event> claim) {
        return claim.fact().date().end().orElse(start(claim));
    }

    private static LocalDate start(Claim<Event> claim) {
        return claim.fact().date().start().orElseThrow();
    }

    private static Claim<Event> earlier(Claim<Event> a, Claim<Event> b) {
        return start(b).isBefore(start(a)) ? b : a;
    }

    /** Other days for what may be one beginning: two named towns are two, and so is what lies more than a week apart. */
    private static boolean differ(Claim<Event> a, Claim<Event> b) {
        boolean apart = end(a).isBefore(start(b)) || end(b).isBefore(start(a));
        boolean near = !start(b).isAfter(start(a).plusDays(NEAR)) && !start(a).isAfter(start(b).plusDays(NEAR));
        return apart && near && a.fact().place().mayBe(b.fact().place());
    }

    /** The value with the passages that say so, and the broken place that follows them, if there is one. */
    private static Conflict.Value value(Passages passages, Claim<Event> claim) {
        At at = claim.provenance().at();
        List<At> refs = new ArrayList<>(List.of(at));
        Source source = passages.source(at);
        if (source.text().isPresent()) {
            SourceText text = passages.text(at).orElseThrow();
            int paragraph = text.paragraphAt(at.span().start());
            for (Damage damage : source.damage()) {
                int broken = text.paragraphAt(damage.span().start());
                if (broken == paragraph + 1
                        && damage.span().start()
                                == text.paragraphs().get(broken - 1).start()) {
                    refs.add(new At(at.source(), damage.span()));
                }
            }
        }
        return new Conflict.Value(
                claim.fact().date().start().orElseThrow().toString(),
                claim.fact().date().text(),
                claim.attribution(),
                refs);
    }
}

package org.crisisbrief.compose.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.source.Source;

/** What stands at the head of the first page. */
final class Front {

    /** The masthead and the properties; {@code date} is ISO 8601. */
    record Head(
            String title,
            String kicker,
            String running,
            String subject,
            String lang,
            String marking,
            String date,
            String country,
            String asOf,
            String latest,
            String preceding,
            String basis,
            String pageLabel) {}

    /** The date of a document's properties when nothing carries a date; the clock is never read. */
    private static final LocalDate NO_DATE = LocalDate.of(1970, 1, 1);

    /** How many times as much the first theme of the title may weigh as the second. */
    private static final double SECOND = 3;

    private final Desk desk;
    private final Tlp marking;

    Front(Desk desk, Tlp marking) {
        this.desk = desk;
        this.marking = marking;
    }

    Head head() {
        return head("");
    }

    /** The head of another kind of document than the briefing: "flash" or "sitrep". */
    Head head(String kind) {
        String key = kind.isEmpty() ? "kicker" : "kicker." + kind;
        String kicker = desk.situation
                .number()
                .map(n -> desk.phrases.plain(
                        kind.isEmpty() ? "kicker.number" : "kicker.number." + kind, Map.of("number", n)))
                .orElseGet(() -> desk.texts.get(key));
        String title = title();
        return new Head(
                title,
                kicker,
                title,
                kicker,
                desk.language.toLanguageTag(),
                marking.label(),
                desk.situation
                        .asOf()
                        .or(desk.situation::latestEvent)
                        .orElse(NO_DATE)
                        .toString(),
                desk.situation.country().map(c -> country(c) + " (" + c + ")").orElse(desk.texts.get("not-stated")),
                asOf(),
                desk.situation.latestEvent().map(this::latest).orElse(desk.texts.get("latest.none")),
                desk.texts.get("preceding.none"),
                basis(),
                desk.texts.get("page-label"));
    }

    private String country(String code) {
        return desk.actors.country(code);
    }

    private String title() {
        if (!desk.situation.title().isBlank()) {
            return desk.situation.title();
        }
        List<String> themes = themes();
        String about = themes.isEmpty() ? desk.texts.get("theme.none") : desk.phrases.list(themes);
        return desk.situation
                .country()
                .map(c -> country(c) + desk.phrases.colon() + about)
                .orElse(Phrases.capital(about));
    }

    /** What most of it is about: two kinds of happening, the second only if it is not far behind the first. */
    private List<String> themes() {
        Map<String, Double> weight = new LinkedHashMap<>();
        Map<String, EventType> types = new LinkedHashMap<>();
        for (Claim<Fact.Event> claim : desk.situation.claims(Fact.Event.class)) {
            String theme = theme(claim);
            if (!theme.isEmpty() && !desk.weights.isBackground(claim)) {
                weight.merge(theme, claim.fact().salience() + 0.001, Double::sum);
                types.putIfAbsent(theme, claim.fact().type());
            }
        }
        Kinds.TOLD_APART.forEach(type -> named(weight, types, type));
        if (!desk.forces().isEmpty()) {
            weight.merge(desk.phrases.of("theme", EventType.DEPLOYMENT), 0.5, Double::sum);
        }
        double most = weight.values().stream().mapToDouble(w -> w).max().orElse(0);
        return weight.entrySet().stream()
                .filter(e -> e.getValue() * SECOND >= most)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A disaster, accident or outbreak that is not named counts for the most named one of its type. */
    private void named(Map<String, Double> weight, Map<String, EventType> types, EventType type) {
        String unnamed = desk.phrases.of("theme", type);
        weight.keySet().stream()
                .filter(t -> types.get(t) == type && !t.equals(unnamed))
                .max(Comparator.comparing((String t) -> weight.getOrDefault(t, 0.0))
                        .thenComparing(Comparator.reverseOrder()))
                .ifPresent(t -> {
                    Double more = weight.remove(unnamed);
                    weight.merge(t, more == null ? 0 : more, Double::sum);
                });
    }

    private String theme(Claim<Fact.Event> claim) {
        return desk.isHelp(claim.fact(), claim.provenance().passages())
                ? desk.phrases.plain("theme.relief", Map.of())
                : desk.kinds
                        .of(claim.fact())
                        .map(k -> desk.phrases.plain("kind.theme." + k, Map.of()))
                        .orElseGet(() -> desk.phrases.of("theme", claim.fact().type()));
    }

    private String asOf() {
        Optional<LocalDate> day = desk.situation.asOf();
        if (day.isEmpty()) {
            return desk.texts.get("asof.none");
        }
        List<String> ids = new SourceRows(desk).carrying(day.get());
        String carried = ids.isEmpty()
                ? desk.texts.get("asof.set")
                : desk.phrases.counted("asof.carried", ids.size(), Map.of("sources", desk.phrases.list(ids)));
        return desk.dates.day(day.get()) + " (" + carried + ")";
    }

    private String latest(LocalDate day) {
        return desk.dates.day(day);
    }

    private String basis() {
        List<Source> sources = desk.situation.sources();
        List<String> ids = sources.stream().map(Source::id).limit(8).toList();
        String named =
                sources.size() > 8 ? desk.phrases.commas(ids) + desk.texts.get("and-others") : desk.phrases.list(ids);
        return desk.phrases.counted("basis", sources.size(), Map.of("sources", named));
    }
}

package org.crisisbrief.compose.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.crisisbrief.compose.wording.Words;
import org.crisisbrief.model.document.QuotationMarks;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact.Casualties;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Quantity;

/** The figures of a harm as bars, where two or more are reported in numbers: by day, each with its claimant. */
final class FigureBars {

    /** So many are read at a glance. */
    private static final int BARS = 8;

    private static final int HARMS = 3;

    private final Desk desk;
    private final Figures figures;

    FigureBars(Desk desk) {
        this.desk = desk;
        this.figures = new Figures(desk);
    }

    /** A drawing for each harm, at most so many. */
    List<Drawing> drawings() {
        Reports reports = new Reports(desk);
        List<Drawing> drawings = new ArrayList<>();
        for (Harm harm : Harm.values()) {
            List<Claim<Casualties>> claims = reports.of(harm).stream()
                    .filter(c -> !c.fact().quantity().text().isBlank())
                    .toList();
            long numbered = claims.stream()
                    .map(c -> c.fact().quantity())
                    .filter(q -> !isVague(q) && (q.min().isPresent() || q.max().isPresent()))
                    .count();
            if (numbered > 1 && drawings.size() < HARMS) {
                drawings.add(drawing(harm, claims));
            }
        }
        return drawings;
    }

    private Drawing drawing(Harm harm, List<Claim<Casualties>> claims) {
        List<Drawing.Bar> bars = claims.stream()
                .limit(BARS)
                .sorted(Comparator.comparing(this::day, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(this::bar)
                .toList();
        String name = desk.texts.of("harm", harm);
        String said = bars.stream().map(b -> b.label() + ": " + b.words()).collect(Collectors.joining("; "));
        return Drawing.ofBars(
                "fig-bars-" + harm.name().toLowerCase(Locale.ROOT),
                bars,
                desk.phrases.plain("bars.alt", Map.of("harm", name, "figures", said)),
                caption(name, bars, Shortlist.further(desk, claims.size() - bars.size(), "further.register")));
    }

    /** What the bars are, with the marks that occur among them. */
    private String caption(String harm, List<Drawing.Bar> bars, String further) {
        List<String> caption = new ArrayList<>();
        caption.add(desk.phrases.plain("bars.caption", Map.of("harm", harm)));
        if (bars.stream().anyMatch(b -> !b.to().isEmpty() && !b.to().equals(b.from()))) {
            caption.add(desk.texts.get("bars.range"));
        }
        if (bars.stream().anyMatch(b -> !b.from().isEmpty() && b.to().isEmpty())) {
            caption.add(desk.texts.get("bars.open"));
        }
        if (bars.stream().anyMatch(Drawing.Bar::vague)) {
            caption.add(desk.texts.get("bars.vague"));
        }
        if (!further.isEmpty()) {
            caption.add(further);
        }
        return String.join(" ", caption);
    }

    private @org.jspecify.annotations.Nullable LocalDate day(Claim<Casualties> claim) {
        return published(claim).orElse(null);
    }

    private Optional<LocalDate> published(Claim<Casualties> claim) {
        return desk.situation.source(claim.provenance().at().source()).published();
    }

    private Drawing.Bar bar(Claim<Casualties> claim) {
        Quantity quantity = claim.fact().quantity();
        return new Drawing.Bar(
                label(claim),
                QuotationMarks.of(desk.language).around(bare(quantity.text())),
                written(quantity.min()),
                written(quantity.max()),
                isVague(quantity));
    }

    /** Whether no number stands in the words, such as "dozens": such bars alone would compare nothing. */
    private static boolean isVague(Quantity quantity) {
        return quantity.approximate()
                && quantity.max().isEmpty()
                && Words.numbers(quantity.text()).isEmpty();
    }

    /** Words that stand between marks of quotation in the source, without these. */
    private static String bare(String words) {
        return words.strip().replaceAll("^[“”„\"‘’«»]+|[“”\"‘’«»]+$", "");
    }

    private String label(Claim<Casualties> claim) {
        Figures.Tile tile = figures.tile(claim);
        String refs = tile.note().refs().stream().map(Ref::label).collect(Collectors.joining("; "));
        String label = desk.phrases.plain(
                "bars.label",
                Map.of(
                        "who",
                        Part.plain(tile.note().parts()),
                        "day",
                        published(claim).map(desk.dates::day).orElseGet(() -> desk.texts.get("bars.undated")),
                        "refs",
                        refs));
        String people = figures.people(claim.fact());
        return people.isEmpty() ? label : desk.phrases.plain("bars.people", Map.of("people", people, "label", label));
    }

    private static String written(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }
}

package org.crisisbrief.compose.table;

import static org.crisisbrief.compose.table.Column.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Coordinates;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.json.Spelling;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Source;

/** The columns that several tables have: when, where, how many, and who says so, read where. */
final class CommonColumns {

    private CommonColumns() {}

    /** A column that may have no value. */
    static <T> Column<T> optional(String header, String tag, Function<T, Optional<?>> value) {
        return text(header, tag, row -> value.apply(row).map(Object::toString).orElse(""));
    }

    /** First day, last day, how they are known, and the source's words. */
    static <T> List<Column<T>> date(Function<T, DateValue> date) {
        return List.of(
                optional(
                        "date_start",
                        "#date+occurred+start",
                        row -> date.apply(row).start()),
                optional(
                        "date_end", "#date+occurred+end", row -> date.apply(row).end()),
                text("date_basis", "#meta+date+basis", row -> basis(date.apply(row))),
                text(
                        "date_words",
                        "#meta+date+reported_value",
                        row -> date.apply(row).text()));
    }

    private static String basis(DateValue date) {
        return Spelling.of(date.precision());
    }

    static <T> List<Column<T>> place(Function<T, Place> place) {
        return List.of(
                text("place", "#loc+name", row -> place.apply(row).name()),
                text(
                        "place_precision",
                        "#loc+type",
                        row -> Spelling.of(place.apply(row).precision())),
                optional(
                        "settlement",
                        "#loc+settlement+name",
                        row -> place.apply(row).settlement()),
                optional("admin1", "#adm1+name", row -> place.apply(row).admin1()),
                optional("country", "#country+code", row -> place.apply(row).country()),
                number("lat", "#geo+lat", row -> place.apply(row).coordinates().map(Coordinates::latitude)),
                number("lon", "#geo+lon", row -> place.apply(row).coordinates().map(Coordinates::longitude)));
    }

    /** A count's bounds under a tag; its words stand apart, for text under such a tag breaks the schema of HXL. */
    static <T> List<Column<T>> bounds(String header, String tag, Function<T, Optional<Quantity>> quantity) {
        return List.of(
                number(
                        header + "min",
                        tag + "+min",
                        row -> bound(quantity.apply(row).map(Quantity::min))),
                number(
                        header + "max",
                        tag + "+max",
                        row -> bound(quantity.apply(row).map(Quantity::max))));
    }

    private static Optional<Long> bound(Optional<OptionalLong> bound) {
        return bound.filter(OptionalLong::isPresent).map(OptionalLong::getAsLong);
    }

    private static <T> Column<T> number(String header, String tag, Function<T, Optional<? extends Number>> value) {
        return new Column<>(header, tag, row -> {
            Optional<? extends Number> number = value.apply(row);
            return number.isPresent() ? Cell.number(number.get()) : Cell.text("");
        });
    }

    /** Who claims it, through whom, and where it was read. */
    static <C extends Claim<?>> List<Column<C>> claimed(Reading reading) {
        return List.of(
                text("attribution", "#meta+attribution", claim -> each(claim, Reading::kind)),
                text("speaker", "#meta+speaker+reported_value", claim -> each(claim, Reading::words)),
                text("speaker_name", "#meta+speaker+name", claim -> each(claim, reading::name)),
                text("via", "#meta+carrier", claim -> each(claim, a -> String.join(", ", a.carriers()))),
                text("quote", "#meta+quote", claim -> reading.quote(at(claim))),
                text("source", "#meta+source", claim -> at(claim).source()),
                text(
                        "references",
                        "#meta+source+ref",
                        claim -> reading.references(claim.provenance().passages())),
                text(
                        "document",
                        "#meta+source+name",
                        claim -> source(reading, claim).document()),
                optional(
                        "publisher",
                        "#org+reporting",
                        claim -> source(reading, claim).publisher()),
                optional("published", "#date+reported", claim -> published(reading, claim)),
                text(
                        "published_basis",
                        "#meta+date+reported+basis",
                        claim -> Spelling.of(source(reading, claim).publishedBasis())),
                text("rule", "#meta+rule", claim -> claim.provenance().rule()),
                text(
                        "marking",
                        "#meta+marking",
                        claim -> claim.marking()
                                .orElse(reading.marking(claim.provenance().passages()))
                                .label()));
    }

    private static String each(Claim<?> claim, Function<Attribution, String> value) {
        return Reading.joined(claim.attributions().stream().map(value).toList());
    }

    private static At at(Claim<?> claim) {
        return claim.provenance().at();
    }

    private static Source source(Reading reading, Claim<?> claim) {
        return reading.source(at(claim));
    }

    private static Optional<LocalDate> published(Reading reading, Claim<?> claim) {
        return source(reading, claim).published();
    }
}

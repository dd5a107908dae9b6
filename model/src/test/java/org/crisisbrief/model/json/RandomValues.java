package org.crisisbrief.model.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Coordinates;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Source;
import org.crisisbrief.model.source.Span;

/** Makes values of any allowed content, the same ones for the same seed. */
final class RandomValues {

    private static final List<String> PIECES = List.of(
            "police",
            " ",
            "Алматы",
            "ﬁ",
            "\n",
            "\r\n",
            "\t",
            "\"",
            "\\",
            "/",
            "</script>",
            "\u0000",
            "\u001f",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "\ud83d\ude92",
            "\ud83d",
            "\ude92",
            "e\u0301",
            "محتجون",
            "{",
            "null");

    final Random random;

    RandomValues(long seed) {
        this.random = new Random(seed);
    }

    boolean flag() {
        return random.nextBoolean();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <E extends Enum<E>> E label(Class<E> labels) {
        return one(List.of(labels.getEnumConstants()));
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return flag() ? Optional.of(value.get()) : Optional.empty();
    }

    <T> List<T> some(int most, Supplier<T> item) {
        List<T> items = new ArrayList<>();
        for (int n = random.nextInt(most + 1); n > 0; n--) {
            items.add(item.get());
        }
        return items;
    }

    /** Characters of every kind that JSON can hold, halves of surrogate pairs among them. */
    String text() {
        return String.join("", some(6, () -> one(PIECES)));
    }

    /** Characters of every kind, not blank. */
    String name() {
        return "n" + text();
    }

    String country() {
        return one(List.of("KAZ", "RUS", "UKR"));
    }

    LocalDate day() {
        return LocalDate.of(2022, 1, 1).plusDays(random.nextInt(400));
    }

    Span span(int length) {
        int start = random.nextInt(length + 1);
        return new Span(start, start + random.nextInt(length - start + 1));
    }

    /** A passage of one of these sources. */
    At at(List<Source> sources) {
        Source source = one(sources);
        boolean inTitle = source.title().isPresent() && random.nextInt(4) == 0;
        Optional<String> characters = inTitle ? source.title() : source.text();
        return new At(source.id(), span(characters.map(String::length).orElse(500)), inTitle);
    }

    double share() {
        return one(List.of(0.0, 1.0, 0.1, 0.83, 1e-7, 2.0 / 3, random.nextDouble()));
    }

    Quantity quantity() {
        long min = random.nextInt(1000);
        OptionalLong low = flag() ? OptionalLong.of(min) : OptionalLong.empty();
        OptionalLong high = flag() ? OptionalLong.of(min + random.nextInt(3) * 5_000_000_000L) : OptionalLong.empty();
        return new Quantity(text(), low, high, flag());
    }

    DateValue date() {
        DateValue.Precision precision = label(DateValue.Precision.class);
        if (precision == DateValue.Precision.UNRESOLVED) {
            return DateValue.unresolved(text());
        }
        Optional<LocalDate> start = maybe(this::day);
        Optional<LocalDate> end = maybe(() -> start.orElseGet(this::day).plusDays(random.nextInt(3)));
        return new DateValue(start, end, precision, text());
    }

    Coordinates coordinates() {
        return new Coordinates(
                one(List.of(43.25, -90.0, 90.0, 0.0, 43.238949, 1e-5)), one(List.of(76.9, 180.0, -0.1, 76.889709)));
    }

    Place place() {
        return new Place(
                text(),
                label(Place.Precision.class),
                maybe(this::name),
                maybe(this::name),
                maybe(this::country),
                maybe(this::coordinates));
    }

    Attribution attribution() {
        List<String> carriers = some(2, this::text);
        return switch (random.nextInt(3)) {
            case 0 ->
                new Attribution.BySpeaker(new Attribution.Speaker(name(), maybe(this::text), flag(), flag()), carriers);
            case 1 -> new Attribution.ByDocument(carriers);
            default -> new Attribution.Unclear(carriers);
        };
    }
}

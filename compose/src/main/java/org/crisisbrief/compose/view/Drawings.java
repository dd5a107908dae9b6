package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crisisbrief.compose.figure.LocatorMap;
import org.crisisbrief.compose.figure.TimelineScene;
import org.crisisbrief.model.document.Figure.Point;
import org.crisisbrief.model.document.Figure.Scene;
import org.crisisbrief.model.document.Figure.Shape;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Place;

/** The figures of a briefing. */
final class Drawings {

    /** More places than these make a map that nobody reads; those told of most are shown. */
    private static final int SPOTS = 14;

    private final Desk desk;

    Drawings(Desk desk) {
        this.desk = desk;
    }

    List<Drawing> timeline(List<TimelineScene.Mark> marks) {
        if (marks.size() < 2) {
            return List.of();
        }
        List<String> months = new ArrayList<>();
        for (int m = 1; m <= 12; m++) {
            months.add(desk.texts.get("month." + m + ".short"));
        }
        String said = marks.stream()
                .map(m -> m.date() + desk.phrases.colon() + m.label())
                .collect(Collectors.joining(desk.phrases.semicolon()));
        Scene scene = TimelineScene.of(marks, months);
        return List.of(drawing(
                "fig-timeline",
                scene,
                desk.phrases.plain("timeline.alt", Map.of("events", said)),
                desk.texts.get("timeline.caption")));
    }

    /** The map, from two places on where something happened. */
    List<Drawing> map() {
        Map<String, LocatorMap.Spot> spots = new LinkedHashMap<>();
        Map<String, Integer> told = new HashMap<>();
        for (Claim<?> claim : desk.situation.claims()) {
            if (!desk.weights.isBackground(claim)) {
                place(claim.fact()).flatMap(p -> add(spots, p)).ifPresent(key -> told.merge(key, 1, Integer::sum));
            }
        }
        if (spots.size() < 2) {
            return List.of();
        }
        Set<String> most = spots.keySet().stream()
                .sorted(Comparator.comparing(key -> -told.getOrDefault(key, 0)))
                .limit(SPOTS)
                .collect(Collectors.toSet());
        int left = spots.size() - most.size();
        spots.keySet().retainAll(most);
        List<LocatorMap.Spot> placed = new ArrayList<>(spots.values());
        Scene scene = LocatorMap.of(placed, desk.situation.country(), desk.actors::country, desk.texts.get("map.km"));
        String said = placed.stream()
                .map(s -> s.exact() ? s.name() : s.name() + " (" + desk.texts.get("map.area") + ")")
                .collect(Collectors.joining(desk.phrases.comma()));
        return List.of(drawing(
                "fig-map",
                scene,
                desk.phrases.plain("map.alt", Map.of("places", said)),
                String.join(
                        " ",
                        Stream.of(desk.texts.get("map.caption"), Shortlist.further(desk, left, "further.map"))
                                .filter(s -> !s.isEmpty())
                                .toList())));
    }

    private static Optional<Place> place(Fact fact) {
        if (fact instanceof Fact.Event event) {
            return Optional.of(event.place());
        }
        return fact instanceof Fact.Measure measure ? Optional.of(measure.place()) : Optional.empty();
    }

    /** The key of the spot that a place has on the map; none if it has none. */
    private Optional<String> add(Map<String, LocatorMap.Spot> spots, Place place) {
        boolean country = place.precision() == Place.Precision.COUNTRY;
        if (place.coordinates().isEmpty() || country || place.name().isBlank()) {
            return Optional.empty();
        }
        boolean exact = place.precision() == Place.Precision.SITE || place.precision() == Place.Precision.SETTLEMENT;
        String written =
                place.precision() == Place.Precision.SITE ? place.settlement().orElse(place.name()) : place.name();
        String name = desk.actors
                .byName(written)
                .filter(e -> e.kind() == Entity.Kind.PLACE)
                .map(Entity::name)
                .orElse(written);
        if (desk.loaded.in(name)) {
            return Optional.empty();
        }
        String key = name.toLowerCase(Locale.ROOT);
        spots.putIfAbsent(key, new LocatorMap.Spot(name, place.coordinates().get(), exact));
        return Optional.of(key);
    }

    private static Drawing drawing(String id, Scene scene, String alternative, String caption) {
        return new Drawing(
                id,
                plain(scene.width()),
                plain(scene.height()),
                scene.shapes().stream().map(Drawings::shape).toList(),
                List.of(),
                alternative,
                caption);
    }

    private static Drawing.Shape shape(Shape shape) {
        if (shape instanceof Shape.Area area) {
            String rings = area.rings().stream().map(Drawings::points).collect(Collectors.joining(";"));
            return Drawing.Shape.area(rings, area.fill(), area.stroke(), plain(area.strokeWidth()));
        }
        if (shape instanceof Shape.Line line) {
            return Drawing.Shape.line(
                    points(line.points()), line.stroke(), plain(line.strokeWidth()), plain(line.dash()));
        }
        if (shape instanceof Shape.Circle circle) {
            return Drawing.Shape.circle(
                    points(List.of(circle.centre())),
                    plain(circle.radius()),
                    circle.fill(),
                    circle.stroke(),
                    plain(circle.strokeWidth()));
        }
        if (shape instanceof Shape.Label label) {
            return Drawing.Shape.label(
                    points(List.of(label.at())),
                    label.text(),
                    plain(label.size()),
                    label.bold(),
                    label.anchor().name().toLowerCase(Locale.ROOT),
                    label.colour());
        }
        throw new IllegalArgumentException("not a shape: " + shape);
    }

    private static String points(List<Point> points) {
        return points.stream().map(p -> plain(p.x()) + "," + plain(p.y())).collect(Collectors.joining(" "));
    }

    private static String plain(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}

package org.crisisbrief.extract.entity;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Annotator;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.model.fact.Coordinates;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.source.Span;

/**
 * Finds persons, bodies, places and groups by name and by other words, unnamed actors and nouns of people. It needs the
 * mentions of the lexicons in the text.
 */
public final class EntityAnnotator implements Annotator {

    private final Gazetteer places;

    public EntityAnnotator(Gazetteer gazetteer) {
        this.places = gazetteer;
    }

    @Override
    public void annotate(AnnotatedText text) {
        annotate(text, Optional.empty());
    }

    /**
     * Annotates a text and marks what it and its title tell of the town that it is set in.
     *
     * @param title the title that came apart from the text; it is annotated too
     */
    public void annotate(AnnotatedText text, Optional<AnnotatedText> title) {
        if (text.tokens().isEmpty()) {
            return;
        }
        Gazetteer gazetteer = places.forText();
        Words words = new Words(text);
        Setting setting = SettingReader.read(words, gazetteer);
        String country = setting.dominant();
        if (!country.isEmpty()) {
            text.add(new Mention(Entities.COUNTRY, new Span(0, 0), country, Entities.COUNTRY));
        }
        Cast cast = Cast.of(words, new NameScan(words, gazetteer, setting).readings());
        new Nominals(words, cast, country).resolve();
        Map<Figure, Referent> referents = write(text, cast);
        new PeopleNouns(words).annotate();
        new Actors(words, cast, referents).annotate();
        title.ifPresent(this::annotate);
        new TownSigns(gazetteer, setting)
                .annotate(words, title.filter(t -> !t.tokens().isEmpty()).map(Words::new));
    }

    private static Map<Figure, Referent> write(AnnotatedText text, Cast cast) {
        Map<Figure, Referent> referents = new IdentityHashMap<>();
        List<Figure> meant = cast.figures().stream()
                .filter(Figure::isMeant)
                .sorted(Comparator.comparingInt(Figure::first))
                .toList();
        for (Figure figure : meant) {
            Referent referent = new Referent(referents.size() + 1, figure.kind, figure.name());
            referents.put(figure, referent);
            for (Figure.Mark mark : figure.marks) {
                text.add(new Mention(
                        EntityMention.LABEL,
                        mark.span(),
                        new EntityMention(referent, mark.use()),
                        "entity." + figure.kind.name().toLowerCase(java.util.Locale.ROOT)));
            }
            text.add(new Mention(
                    Profile.LABEL, figure.marks.get(0).span(), profile(referent, figure), "entity.profile"));
        }
        return referents;
    }

    private static Profile profile(Referent referent, Figure figure) {
        List<String> aliases =
                figure.forms().stream().filter(f -> !f.equals(figure.name())).toList();
        boolean person = figure.kind == Kind.PERSON;
        return new Profile(
                referent,
                aliases,
                person ? figure.office().sort() : figure.sort(),
                person ? some(figure.sort()) : Optional.empty(),
                some(figure.office().role()),
                some(figure.office().affiliation()),
                some(figure.country()),
                figure.site().flatMap(Site::at),
                figure.site().flatMap(s -> some(s.geonames())),
                figure.kind == Kind.PLACE ? Optional.of(place(figure)) : Optional.empty());
    }

    private static Place place(Figure figure) {
        Optional<Coordinates> at = figure.site().flatMap(Site::at);
        Place.Precision precision = switch (figure.sort()) {
            case "state" -> Place.Precision.COUNTRY;
            case "settlement" -> Place.Precision.SETTLEMENT;
            case "site" -> Place.Precision.SITE;
            default -> Place.Precision.REGION;
        };
        Optional<String> settlement =
                precision == Place.Precision.SETTLEMENT ? Optional.of(figure.name()) : Optional.empty();
        return new Place(
                figure.name(),
                precision,
                settlement,
                figure.site().flatMap(s -> some(s.admin1())),
                some(figure.country()),
                at);
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}

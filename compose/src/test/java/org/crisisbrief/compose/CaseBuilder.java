package org.crisisbrief.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Attribution.BySpeaker;
import org.crisisbrief.model.fact.Attribution.Speaker;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.Coordinates;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.DateValue.Precision;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Gap;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.fact.Provenance;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.fact.TimeExpression;
import org.crisisbrief.model.fact.TimelineEntry;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Source;

/** Writes a situation by hand: passages are given by their words, and offsets are looked up. */
final class CaseBuilder {

    private final CaseDocuments documents = new CaseDocuments();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Claim<?>> claims = new ArrayList<>();
    private final List<TimelineEntry> timeline = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    CaseBuilder source(String id, String file, String text, String published, Source.Basis basis, String note) {
        return source(id, file, text, published, basis, note, Optional.empty());
    }

    CaseBuilder source(
            String id, String file, String text, String published, Source.Basis basis, String note, Optional<Tlp> tlp) {
        documents.add(id, file, text, published, basis, note, tlp);
        return this;
    }

    CaseBuilder damage(String source, String words, String note) {
        documents.damage(source, words, note);
        return this;
    }

    /** The first place where the words stand. */
    At at(String source, String words) {
        return documents.at(source, words);
    }

    CaseBuilder entity(
            String id, Entity.Kind kind, String name, List<String> aliases, String role, String affiliation) {
        List<Entity.Mention> mentions = new ArrayList<>();
        List<String> forms = new ArrayList<>(List.of(name));
        forms.addAll(aliases);
        for (Source source : documents.all()) {
            for (String form : forms) {
                if (source.text().orElseThrow().contains(form)) {
                    mentions.add(new Entity.Mention(at(source.id(), form), Entity.Use.NAME));
                }
            }
        }
        entities.add(new Entity(
                id,
                kind,
                name,
                aliases,
                role.isEmpty() ? Optional.empty() : Optional.of(role),
                affiliation.isEmpty() ? Optional.empty() : Optional.of(affiliation),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                mentions));
        return this;
    }

    static Attribution by(String text, String entity, String... carriers) {
        return new BySpeaker(
                new Speaker(text, entity.isEmpty() ? Optional.empty() : Optional.of(entity), !entity.isEmpty()),
                List.of(carriers));
    }

    static DateValue day(String day, Precision precision, String words) {
        return DateValue.day(LocalDate.parse(day), precision, words);
    }

    static Place town(String name, double latitude, double longitude) {
        return new Place(
                name,
                Place.Precision.SETTLEMENT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Coordinates(latitude, longitude)));
    }

    private CaseBuilder claim(String prefix, Fact fact, Attribution by, At... passages) {
        claims.add(new Claim<>(
                prefix + (claims.size() + 1), fact, by, new Provenance(List.of(passages), Map.of(), "test." + prefix)));
        return this;
    }

    CaseBuilder statement(Attribution by, boolean direct, String source, String words) {
        return claim(
                "st",
                new Fact.Statement(
                        words,
                        direct ? Fact.Statement.Wording.DIRECT : Fact.Statement.Wording.INDIRECT,
                        Fact.Statement.Mode.SAID,
                        Optional.empty()),
                by,
                at(source, words));
    }

    CaseBuilder casualties(Harm harm, String people, String quantity, Attribution by, String source, String words) {
        return casualties(harm, people, Quantity.open(quantity), by, source, words);
    }

    CaseBuilder casualties(Harm harm, String people, Quantity quantity, Attribution by, String source, String words) {
        Fact fact = new Fact.Casualties(
                harm,
                new Fact.People(people, Fact.PeopleClass.UNSTATED),
                quantity,
                List.of(),
                Optional.empty(),
                DateValue.NONE,
                Place.NONE);
        return claim("ca", fact, by, at(source, words));
    }

    CaseBuilder event(
            EventType type, DateValue date, Place place, double salience, Attribution by, String source, String words) {
        Fact fact = new Fact.Event(
                type, words, date, place, List.of(), List.of(), Map.of(), Fact.Status.ACCOMPLISHED, salience);
        claim("ev", fact, by, at(source, words));
        date.start()
                .ifPresent(start -> timeline.add(new TimelineEntry(
                        start,
                        date.end(),
                        date.precision(),
                        salience,
                        words,
                        List.of(at(source, words)),
                        List.of("ev" + claims.size()))));
        return this;
    }

    CaseBuilder deployment(
            String contributor,
            String to,
            Fact.DeploymentStatus status,
            DateValue date,
            Attribution by,
            String source,
            String words) {
        return claim(
                "de",
                new Fact.Deployment(contributor, "", to, Optional.empty(), Optional.empty(), status, date),
                by,
                at(source, words));
    }

    /** Forces or teams that were sent, so many of them. */
    CaseBuilder sent(String contributor, String force, String strength, String source, String words) {
        Fact fact = new Fact.Deployment(
                contributor,
                force,
                "",
                Optional.of(Quantity.open(strength)),
                Optional.empty(),
                Fact.DeploymentStatus.SENT,
                DateValue.NONE);
        return claim("de", fact, Attribution.DOCUMENT, at(source, words));
    }

    CaseBuilder measure(String by, String what, DateValue date, Attribution attribution, String source, String words) {
        return claim("me", new Fact.Measure(by, what, words, date, Place.NONE), attribution, at(source, words));
    }

    CaseBuilder position(
            String actor, Fact.Stance stance, DateValue date, Attribution by, String source, String words) {
        return claim("po", new Fact.Position(actor, stance, words, date, Optional.empty()), by, at(source, words));
    }

    CaseBuilder time(String source, String words, TimeExpression.Type type, String value, String anchor) {
        times.add(new TimeExpression(
                at(source, words),
                words,
                type,
                value,
                TimeExpression.Basis.DERIVED,
                anchor.isEmpty() ? Optional.empty() : Optional.of(anchor)));
        return this;
    }

    Conflict.Value value(String value, String words, String source, String inside) {
        return new Conflict.Value(value, words, Attribution.DOCUMENT, List.of(at(source, inside)));
    }

    CaseBuilder conflict(String about, Conflict.Value... values) {
        conflicts.add(new Conflict("x" + (conflicts.size() + 1), "test.conflict", about, List.of(values)));
        return this;
    }

    CaseBuilder gap(String rule, String text) {
        gaps.add(new Gap("g" + (gaps.size() + 1), rule, text));
        return this;
    }

    Situation situation(String title, String country, String asOf, String latest) {
        claims.sort((a, b) -> a.provenance().at().compareTo(b.provenance().at()));
        return new Situation(
                "test",
                title,
                Optional.of("1"),
                Tlp.CLEAR,
                asOf.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(asOf)),
                latest.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(latest)),
                country.isEmpty() ? Optional.empty() : Optional.of(country),
                documents.all(),
                times,
                entities,
                claims,
                timeline,
                List.of(),
                conflicts,
                gaps,
                List.of());
    }
}

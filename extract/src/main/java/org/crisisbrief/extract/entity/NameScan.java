package org.crisisbrief.extract.entity;

import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;
import org.jspecify.annotations.Nullable;

/** Reads the names of a text from left to right; each word goes to the first reader that takes it. */
final class NameScan {

    private final Words words;
    private final Surroundings around;
    private final OrganisationNames organisations;
    private final PersonNames persons;
    private final PlaceNames places;
    private final GuessedPlaces guesses;
    private final Compounds compounds;
    private final List<Reading> found = new ArrayList<>();

    NameScan(Words words, Gazetteer gazetteer, Setting setting) {
        this.words = words;
        this.around = new Surroundings(words);
        this.places = new PlaceNames(words, around, gazetteer, setting);
        this.guesses = new GuessedPlaces(words, around, setting.dominant());
        this.compounds = new Compounds(words, gazetteer);
        this.organisations = new OrganisationNames(words, around, places);
        this.persons = new PersonNames(words, around, places, organisations);
    }

    List<Reading> readings() {
        for (Sentence sentence : words.text().sentences()) {
            int at = sentence.firstToken();
            while (at < sentence.endToken()) {
                at = step(at, sentence.endToken());
            }
        }
        return found;
    }

    private int step(int at, int limit) {
        Reading special = organisations.known().smallLettered(at);
        if (special != null) {
            return take(special);
        }
        List<Reading> parts = compounds.at(at);
        if (!parts.isEmpty()) {
            found.addAll(parts);
            return at + 1;
        }
        if (!words.isCapital(at) || around.isCalendar(at)) {
            return at + 1;
        }
        if (words.has("sentence-opener", at) && !startsName(at, limit)) {
            return at + 1;
        }
        TitlePhrase title = TitlePhrase.at(words, at, limit);
        if (title != null) {
            Reading person = persons.after(title, limit);
            if (person != null) {
                return take(person);
            }
        }
        Reading area = places.area(at, limit);
        if (area != null) {
            return fromArea(area, limit);
        }
        Reading site = places.sites().at(at, limit);
        if (site != null) {
            return take(site);
        }
        Reading body = organisations.at(at, limit);
        if (body != null) {
            return fromBody(body, limit);
        }
        if (title != null && words.isCapital(title.end() - 1)) {
            return title.end();
        }
        Reading located = around.isPlaceBefore(at) && !persons.isGivenName(at) ? places.at(at, limit) : null;
        if (located != null) {
            return take(located);
        }
        Reading person = persons.evident(at, limit);
        if (person != null) {
            return take(person);
        }
        Reading place = places.at(at, limit);
        if (place != null) {
            return take(place);
        }
        Reading guess = persons.likely(at, limit);
        if (guess == null) {
            guess = guesses.at(at, limit);
        }
        if (guess == null) {
            guess = organisations.acronym(at);
        }
        if (guess == null) {
            guess = places.beginning(at, limit);
        }
        return guess == null ? at + 1 : take(guess);
    }

    /** A sentence's first word that is common may still begin a name: "New Zealand", "National Bank". */
    private boolean startsName(int at, int limit) {
        boolean follows =
                at + 1 < limit && (words.isCapital(at + 1) || words.key(at + 1).equals("of"));
        return follows
                && (words.has("title-modifier", at)
                        || words.has("person-title", at)
                        || words.has("org-head", at)
                        || words.has("water-prefix", at)
                        || organisations.known().isKnown(at)
                        || places.area(at, limit) != null
                        || places.at(at, limit) != null);
    }

    /** A state or region, or a longer name that begins with it. */
    private int fromArea(Reading area, int limit) {
        Reading longer =
                NameScan.first(places.longerThan(area, limit), places.sites().from(area, limit));
        if (longer != null) {
            return take(longer);
        }
        Reading body = organisations.longerThan(area, limit);
        if (body != null) {
            return take(body.in(area.country()));
        }
        int next = words.key(area.end()).equals("'s") ? area.end() + 1 : area.end();
        TitlePhrase title = TitlePhrase.at(words, next, limit);
        if (title != null) {
            Reading person = persons.after(title, limit);
            if (person != null) {
                boolean inside = next == area.end();
                found.add(inside ? area.as(Use.EMBEDDED) : area);
                String owner = area.name();
                return take(person.with(person.office().of(owner)).in(area.country()));
            }
        }
        boolean given = persons.isGivenName(area.first()) && words.isCapital(area.end()) && area.use() == Use.NAME;
        Reading namesake = given ? persons.evident(area.first(), limit) : null;
        return take(namesake == null ? area : namesake);
    }

    /** A body, and the person who holds an office of it. */
    private int fromBody(Reading body, int limit) {
        int next = words.key(body.end()).equals("'s") ? body.end() + 1 : body.end();
        TitlePhrase title = TitlePhrase.at(words, next, limit);
        if (title != null) {
            Reading person = persons.after(title, limit);
            if (person != null) {
                found.add(body);
                return take(person.with(person.office().of(body.name())));
            }
        }
        return take(body);
    }

    private int take(Reading reading) {
        if (reading.kind() == Kind.ORGANISATION) {
            found.addAll(organisations.known().within(reading));
            addPlacesWithin(reading);
        }
        found.add(owned(reading));
        return reading.end();
    }

    /** The places that a body is called after, or that its name says it belongs to. */
    private void addPlacesWithin(Reading body) {
        for (int i = body.first(); i < body.end() && body.end() - body.first() > 1; i++) {
            Reading area = words.isCapital(i) ? places.area(i, body.end()) : null;
            Reading place = area == null && words.isCapital(i) ? places.inName(i, body.end()) : area;
            if (place != null
                    && !place.sort().equals("region")
                    && !place.sort().equals("continent")
                    && place.end() - place.first() < body.end() - body.first()) {
                found.add(place.as(Use.EMBEDDED));
                i = place.end() - 1;
            }
        }
    }

    /** "Russia's Defence Ministry" is Russia's. */
    private Reading owned(Reading reading) {
        boolean possessed = reading.kind() == Kind.ORGANISATION
                && reading.country().isEmpty()
                && words.key(reading.first() - 1).equals("'s");
        if (!possessed) {
            return reading;
        }
        return found.stream()
                .filter(r -> r.isState() && r.end() == reading.first() - 1)
                .findFirst()
                .map(state -> reading.in(state.country()))
                .orElse(reading);
    }

    static @Nullable Reading first(@Nullable Reading a, @Nullable Reading b) {
        return a == null ? b : a;
    }
}

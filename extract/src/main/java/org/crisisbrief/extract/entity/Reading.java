package org.crisisbrief.extract.entity;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;
import org.crisisbrief.model.source.Span;

/**
 * A name as read where it stands, before it is known which others name the same.
 *
 * @param first its first token
 * @param end the token after its last
 * @param name the display name, which for a demonym is the state's
 * @param sort what kind of person, body or place: classes of the lexicons; "state", "region", "division", "settlement", "site"
 * @param sites what the gazetteer offers for a place, the most likely first
 * @param country ISO 3166-1 alpha-3 code, empty if unknown
 * @param aliases other names said beside this one
 * @param part where in its token it stands, if that holds more
 */
record Reading(
        int first,
        int end,
        Kind kind,
        String name,
        String sort,
        Use use,
        Office office,
        List<Site> sites,
        String country,
        List<String> aliases,
        Optional<Span> part) {

    Reading(int first, int end, Kind kind, String name, String sort, Use use) {
        this(first, end, kind, name, sort, use, Office.NONE, List.of(), "", List.of(), Optional.empty());
    }

    Reading with(Office office) {
        return new Reading(first, end, kind, name, sort, use, office, sites, country, aliases, part);
    }

    Reading as(Use use) {
        return new Reading(first, end, kind, name, sort, use, office, sites, country, aliases, part);
    }

    Reading in(String country) {
        return new Reading(first, end, kind, name, sort, use, office, sites, country, aliases, part);
    }

    Reading at(List<Site> sites) {
        return new Reading(first, end, kind, name, sort, use, office, sites, country, aliases, part);
    }

    Reading alias(String alias) {
        return new Reading(first, end, kind, name, sort, use, office, sites, country, List.of(alias), part);
    }

    /** The same name, standing in a part of its token: "Paris" in "Paris-based". */
    Reading inPart(Span span) {
        return new Reading(first, end, kind, name, sort, use, office, sites, country, aliases, Optional.of(span));
    }

    /** The passage that it takes in. */
    Span span(Words words) {
        return part.orElseGet(() -> words.span(first, end));
    }

    boolean isState() {
        return sort.equals("state");
    }
}

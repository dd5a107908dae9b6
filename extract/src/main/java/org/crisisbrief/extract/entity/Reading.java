package org.crisisbrief.extract.entity;

import java.util.List;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;

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
        List<String> aliases) {

    Reading(int first, int end, Kind kind, String name, String sort, Use use) {
        this(first, end, kind, name, sort, use, Office.NONE, List.of(), "", List.of());
    }

    Reading with(Office office) {
        return new Reading(first, end, kind, name, sort, use, office, sites, country, aliases);
    }

    Reading as(Use use) {
        return new Reading(first, end, kind, name, sort, use, office, sites, country, aliases);
    }

    Reading in(String country) {
        return new Reading(first, end, kind, name, sort, use, office, sites, country, aliases);
    }

    Reading at(List<Site> sites) {
        return new Reading(first, end, kind, name, sort, use, office, sites, country, aliases);
    }

    Reading alias(String alias) {
        return new Reading(first, end, kind, name, sort, use, office, sites, country, List.of(alias));
    }

    boolean isState() {
        return sort.equals("state");
    }
}

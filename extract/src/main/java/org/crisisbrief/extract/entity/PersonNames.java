package org.crisisbrief.extract.entity;

import java.util.Set;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;
import org.jspecify.annotations.Nullable;

/** Reads names of persons: after a title, by a given name, or by what is said of them. */
final class PersonNames {

    private static final Set<String> COURTESY = Set.of("mr", "mrs", "military", "expert");
    private static final Set<String> GENERIC = Set.of("person", "expert", "leader");

    private final Words words;
    private final Surroundings around;
    private final PlaceNames places;
    private final OrganisationNames organisations;

    PersonNames(Words words, Surroundings around, PlaceNames places, OrganisationNames organisations) {
        this.words = words;
        this.around = around;
        this.places = places;
        this.organisations = organisations;
    }

    boolean isGivenName(int at) {
        return words.is("given-name", at) || words.key(at).contains("-") && isGivenCompound(words.key(at));
    }

    /** "Jean-Noël": a compound whose first part is a given name is found as one phrase or by the part. */
    private boolean isGivenCompound(String key) {
        return key.startsWith("jean-")
                || key.startsWith("abdul-")
                || key.startsWith("abdel-")
                || key.startsWith("marie-");
    }

    /** The person whose name follows a title: "President Tokayev". */
    @Nullable
    Reading after(TitlePhrase title, int limit) {
        int from = title.end();
        TitlePhrase more = TitlePhrase.at(words, from, limit);
        if (more != null && words.isCapital(more.end()) && !isGivenName(from)) {
            from = more.end();
        }
        int end = nameEnd(from, limit);
        if (end == from || !words.isCapital(from)) {
            return null;
        }
        if (places.area(from, limit) != null && !isGivenName(from)) {
            return null;
        }
        if (organisations.known().isKnown(from) || organisations.at(from, limit) != null) {
            return null;
        }
        if (end - from == 1
                && !words.isCapital(title.end() - 1)
                && GENERIC.contains(title.sort())
                && !isGivenName(from)) {
            return null;
        }
        return person(from, end, limit, title);
    }

    /** A name that begins with a known given name, or has a title or apposition beside it. */
    @Nullable
    Reading evident(int at, int limit) {
        if (!around.isNameWord(at)) {
            return null;
        }
        TitlePhrase before = TitlePhrase.before(words, at, words.sentence(at).firstToken());
        int end = nameEnd(at, limit);
        if (before != null && isApart(before, at)) {
            before = null;
        }
        if (before != null) {
            if (end > at && (end - at > 1 || !GENERIC.contains(before.sort()) && !places.isLarge(at, end))) {
                return person(at, end, limit, before);
            }
        }
        if (end - at < 2 || words.isHeadline(at) && !isGivenName(at)) {
            return null;
        }
        boolean opener = words.isFirst(at) && words.has("sentence-opener", at);
        TitlePhrase introduced = introduced(at);
        if (introduced != null) {
            return person(at, end, limit, introduced);
        }
        TitlePhrase after = around.titleAfter(end, limit);
        boolean named =
                around.isAgeAfter(end) || around.isAgeBefore(at) || around.isNamedBefore(at) || around.isKinBefore(at);
        if (!opener && (isGivenName(at) || after != Surroundings.NO_TITLE || named)) {
            boolean site = words.has("site-head", end - 1) && after == Surroundings.NO_TITLE;
            return site ? null : person(at, end, limit, after);
        }
        return null;
    }

    /** A title in a sentence before, or one with a capital of its own that was tried already. */
    private boolean isApart(TitlePhrase title, int at) {
        return words.sentence(title.first()).index() != words.sentence(at).index();
    }

    /** Two to four unknown words with capitals next to a verb of speech, or before what befalls persons alone. */
    @Nullable
    Reading likely(int at, int limit) {
        int end = nameEnd(at, limit);
        boolean opener = words.has("sentence-opener", at) || words.isFirst(at) && words.isCommon(at);
        if (end - at < 2 || end - at > 4 || opener || words.isHeadline(at)) {
            return null;
        }
        if (words.key(at - 1).equals("the") || words.has("site-head", end - 1) || words.isAcronym(at)) {
            return null;
        }
        boolean speaks = around.isSpeechAfter(end)
                || around.isSuffering(end)
                || around.isSpeechBefore(at)
                || words.key(at - 2).equals("according");
        return speaks ? person(at, end, limit, Surroundings.NO_TITLE) : null;
    }

    /** "the spokeswoman for the city police, X": the office before the comma. */
    private @Nullable TitlePhrase introduced(int at) {
        if (!words.key(at - 1).equals(",")) {
            return null;
        }
        int from = words.sentence(at).firstToken();
        for (int i = at - 2; i >= Math.max(from, at - 14); i--) {
            if (words.key(i).equals(",") || words.key(i).equals("\"") || words.has("person-verb", i)) {
                return null;
            }
            boolean determined =
                    words.has("actor-determiner", i) || words.key(i).equals("'s");
            TitlePhrase title = determined ? TitlePhrase.at(words, i + 1, at - 1) : null;
            if (title != null
                    && (title.end() == at - 1
                            || words.key(title.end()).equals("for")
                            || words.key(title.end()).equals("of")
                            || words.key(title.end()).equals("at"))) {
                return title;
            }
        }
        return null;
    }

    private Reading person(int from, int end, int limit, TitlePhrase title) {
        Office office = title == Surroundings.NO_TITLE ? Office.NONE : title.office(words);
        if (title != Surroundings.NO_TITLE) {
            TitlePhrase spoken = COURTESY.contains(title.sort()) ? introduced(title.first()) : null;
            TitlePhrase main = spoken == null ? title : spoken;
            office = main.office(words).of(affiliation(main, from, limit));
        }
        TitlePhrase after = around.titleAfter(end, limit);
        if (after != Surroundings.NO_TITLE && office.role().isEmpty()) {
            office = after.office(words).of(affiliation(after, from, limit));
        }
        if (office.affiliation().isEmpty() && words.key(end).equals("of")) {
            int body = words.key(end + 1).equals("the") ? end + 2 : end + 1;
            Reading owner = body < limit && words.isCapital(body) ? organisations.at(body, limit) : null;
            office = owner == null ? office : office.of(owner.name());
        }
        return new Reading(from, end, Kind.PERSON, words.slice(from, end), sex(office, from), Use.NAME).with(office);
    }

    private String sex(Office office, int at) {
        int last = office.role().lastIndexOf(' ') + 1;
        String head = office.role().substring(last).toLowerCase(java.util.Locale.ROOT);
        if (head.endsWith("woman") || office.sort().equals("mrs")) {
            return "female";
        }
        if (head.equals("spokesman") || head.equals("chairman") || office.sort().equals("mr")) {
            return "male";
        }
        var given = words.at("given-name", at);
        return given == null ? "" : given.value(String.class);
    }

    /** Whom the office belongs to: "for Y" after it, "the city's" before it. */
    private String affiliation(TitlePhrase title, int person, int limit) {
        int at = title.end();
        if (at != person
                && (words.key(at).equals("for")
                        || words.key(at).equals("of")
                        || words.key(at).equals("at")
                        || words.key(at).equals("with"))) {
            int from = at + 1;
            if (words.key(from).equals("the")) {
                from++;
            }
            int end = from;
            while (end < limit
                    && end - from < 8
                    && end != person
                    && (words.isWord(end) || words.key(end).equals("'s"))
                    && !words.has("person-verb", end)
                    && !words.key(end).equals("who")) {
                end++;
            }
            return end > from ? organisations.resolved(from, end) : "";
        }
        int before = title.first() - 1;
        if (words.key(before).equals("'s") || words.isCapital(before)) {
            int end = words.key(before).equals("'s") ? before : before + 1;
            int from = end;
            while (from > 0 && words.isCapital(from - 1) && !words.has("sentence-opener", from - 1)) {
                from--;
            }
            boolean word = end - from == 1 && words.isFirst(from) && places.area(from, limit) == null;
            return from < end && !word ? organisations.resolved(from, end) : "";
        }
        return "";
    }

    /** Where a sequence of name words with particles ends; initials ("J.") count. */
    int nameEnd(int from, int limit) {
        int at = from;
        int capitals = 0;
        while (at < limit && capitals < 5) {
            if ((around.isNameWord(at) || at > from && words.isNameLike(at)) && !stops(at, from)) {
                at++;
                capitals++;
                if (words.key(at).equals(".") && words.key(at - 1).length() == 1 && words.isCapital(at + 1)) {
                    at++;
                }
            } else if (at > from
                    && words.has("name-particle", at)
                    && !words.isCapital(at)
                    && isParticleChain(at, limit)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean isParticleChain(int at, int limit) {
        int i = at;
        while (i < limit && i - at < 3 && words.has("name-particle", i) && !words.isCapital(i)) {
            i++;
        }
        return i < limit && words.isNameLike(i) && (i > at);
    }

    private boolean stops(int at, int from) {
        return at > from
                        && (words.has("person-title", at) && !words.isCapital(at + 1)
                                || organisations.known().isKnown(at))
                || words.isAcronym(at) && words.written(at).length() > 1;
    }
}

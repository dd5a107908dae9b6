package org.crisisbrief.extract.entity;

import java.util.Locale;
import java.util.Set;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;
import org.jspecify.annotations.Nullable;

/** Reads names of bodies: known ones, and those that say what they are ("Ministry of", "Police Department"). */
final class OrganisationNames {

    private static final Set<String> LINKS = Set.of("of", "for", "on", "against", "and", "&", "the", "to", "in");

    private final Words words;
    private final Surroundings around;
    private final PlaceNames places;
    private final KnownBodies known;

    OrganisationNames(Words words, Surroundings around, PlaceNames places) {
        this.words = words;
        this.around = around;
        this.places = places;
        this.known = new KnownBodies(words);
    }

    KnownBodies known() {
        return known;
    }

    /** The body whose name begins here. */
    @Nullable
    Reading at(int at, int limit) {
        int run = runEnd(at, limit);
        Reading body = known.at(at);
        if (body != null) {
            body = NameScan.first(tailed(at, body.end(), run), body);
        }
        if (body == null) {
            body = NameScan.first(headed(at, limit), ending(at, at, run));
        }
        if (body == null) {
            body = NameScan.first(branch(at), NameScan.first(introduced(at, run), trailed(at, run)));
        }
        return body == null ? null : defined(body, limit);
    }

    /** A longer name of a body that begins with a state or region: "Russian Air Force". */
    @Nullable
    Reading longerThan(Reading area, int limit) {
        Mention longer = words.at("organisation", area.first());
        if (longer != null && words.after(longer) > area.end()) {
            return at(area.first(), limit);
        }
        if (area.end() >= limit || !words.isCapital(area.end())) {
            return null;
        }
        TitlePhrase title = TitlePhrase.at(words, area.end(), limit);
        int run = runEnd(area.end(), limit);
        if (title != null && words.isCapital(title.end() - 1) && title.end() <= run) {
            return null;
        }
        Reading body = ending(area.first(), area.end(), run);
        return body == null ? null : defined(body, limit);
    }

    /** A known body with the name of a part of it: "CSTO Collective Security Council", "EU diplomatic service". */
    private @Nullable Reading tailed(int at, int end, int run) {
        Mention tail = words.at("org-tail", end);
        if (tail != null) {
            return body(at, words.after(tail), "agency organisation");
        }
        Reading longer = end < run ? ending(at, end, run) : null;
        return longer;
    }

    /** A name that begins with what it is: "Ministry of Health". */
    private @Nullable Reading headed(int at, int limit) {
        Mention head = words.at("org-head", at);
        if (head == null || !words.isCapital(at)) {
            return null;
        }
        int of = words.after(head);
        if (!Set.of("of", "for", "on", "against").contains(words.key(of)) || of + 1 >= limit) {
            return null;
        }
        int end = linked(of, limit);
        boolean ministry = words.key(at).equals("ministry") || words.key(at).equals("department");
        if (end == of && ministry && words.has("title-modifier", of + 1)) {
            Mention field = words.at("title-modifier", of + 1);
            end = field == null ? of : words.after(field);
        }
        return end > of ? body(at, end, sort(head)) : null;
    }

    /** A name that ends with what it is: "Almaty Police Department"; the head may be all of it if it has two words. */
    private @Nullable Reading ending(int first, int from, int run) {
        int start = first;
        if (words.isFirst(first)
                && first == from
                && (words.has("sentence-opener", first))
                && !words.has("title-modifier", first)
                && !words.has("org-head", first)) {
            start = first + 1;
        }
        if (words.key(start).equals("the") && first == from) {
            start++;
        }
        int last = -1;
        Mention head = null;
        for (int i = Math.max(start, from); i < run; i++) {
            TitlePhrase title = TitlePhrase.at(words, i, run);
            if (title != null && i > from && words.isCapital(title.end() - 1)) {
                break;
            }
            Mention here = words.at("org-head", i);
            if (here != null && words.after(here) <= run && words.isCapital(words.after(here) - 1)) {
                if (words.after(here) - i > 1 || i > start || first < from) {
                    last = words.after(here);
                    head = here;
                }
            }
        }
        if (head == null
                || last - start < 2
                || words.isHeadline(first) && !sort(head).contains("ministry")) {
            return null;
        }
        int end = words.key(last).equals("of") || words.key(last).equals("for")
                ? Math.max(last, linked(last, last + 6))
                : last;
        return body(start, end, sort(head));
    }

    /** "Interfax-Kazakhstan": a body and the country of its branch. */
    private @Nullable Reading branch(int at) {
        String word = words.written(at);
        int hyphen = word.lastIndexOf('-');
        if (hyphen < 2 || hyphen + 2 > word.length() || !Character.isUpperCase(word.charAt(hyphen + 1))) {
            return null;
        }
        String country = places.countryNamed(word.substring(hyphen + 1));
        boolean pair = !places.countryNamed(word.substring(0, hyphen)).isEmpty();
        boolean place = !places.sites(word).isEmpty();
        return country.isEmpty() || pair || place
                ? null
                : body(at, at + 1, "agency organisation").in(country);
    }

    /** "state television channel Jabar 24", "the news agency X". */
    private @Nullable Reading introduced(int at, int run) {
        Mention introducer = words.before("org-introducer", at);
        if (introducer == null || words.isFirst(at) || !around.isNameWord(at)) {
            return null;
        }
        int end = run;
        if (end < words.size() && words.token(end).isNumber() && words.key(end).length() <= 3) {
            end++;
        }
        return body(at, end, introducer.value(String.class));
    }

    /** "the Emergency Lawyers group", "RPP radio": what it is follows in small letters. */
    private @Nullable Reading trailed(int at, int run) {
        Mention kind = words.at("org-trailer", run);
        if (kind == null) {
            return null;
        }
        boolean blocked =
                words.isCapital(run) || run - at > 4 || words.isFirst(at) && words.isCommon(at) || words.isHeadline(at);
        if (blocked
                || places.area(at, run) != null
                || !around.isNameWord(at)
                || words.has("person-title", at)
                || run - at == 1 && words.has("title-modifier", at)
                || words.isFirst(at) && words.has("sentence-opener", at)) {
            return null;
        }
        return body(at, run, sort(kind));
    }

    /** An acronym that nothing explains, where a body is spoken of: "the RSF said". */
    @Nullable
    Reading acronym(int at) {
        boolean subject = words.key(at - 1).equals("the") || around.isSpeechAfter(at + 1);
        boolean letters = words.written(at)
                .chars()
                .allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '-' || c == '.');
        if (!words.isAcronym(at)
                || words.written(at).length() < 3
                || words.written(at).length() > 9
                || !letters
                || words.has("no-name", at)
                || !subject) {
            return null;
        }
        boolean modifier = words.key(at - 1).equals("the")
                && words.isWord(at + 1)
                && !around.isSpeechAfter(at + 1)
                && !words.isFirst(at - 1);
        return modifier ? null : body(at, at + 1, "group organisation");
    }

    /** "Full Name (ACRO)" and "ACRO (Full Name)". */
    private Reading defined(Reading body, int limit) {
        int at = body.end();
        boolean round = words.key(at).equals("(") && words.key(at + 2).equals(")");
        boolean square = words.key(at).equals("[") && words.key(at + 2).equals("]");
        if ((round || square) && at + 2 < limit && words.isAcronym(at + 1)) {
            return body.alias(words.written(at + 1));
        }
        return body;
    }

    /** The end of the words with capitals that "of" or "and" ties on. */
    private int linked(int of, int limit) {
        int end = of;
        int at = of;
        while (at < limit && at < words.size()) {
            int i = at;
            while (i < words.size() && i - at < 2 && LINKS.contains(words.key(i))) {
                i++;
            }
            if (i == at && at != end || !around.isNameWord(i) && !words.is("no-name", i) || !words.isCapital(i)) {
                break;
            }
            boolean other = words.key(at).equals("and") && (known.isKnown(i) || places.area(i, limit) != null);
            if (other) {
                break;
            }
            while (words.isCapital(i) && !around.isCalendar(i)) {
                i++;
            }
            end = i;
            at = i;
            if (!words.key(at).equals("of")
                    && !words.key(at).equals("and")
                    && !words.key(at).equals("for")) {
                break;
            }
        }
        return end;
    }

    /** The end of the words with capitals from here. */
    private int runEnd(int at, int limit) {
        int end = at;
        while (end < limit && words.isCapital(end) && !around.isCalendar(end)) {
            end++;
            if (end + 1 < limit
                    && (words.key(end).equals("and") || words.key(end).equals("&"))
                    && words.isCapital(end + 1)
                    && headFollows(end + 1, limit)) {
                end++;
            }
        }
        return end;
    }

    /** "Reconstruction and Development Agency": "and" inside a name, with no body before it. */
    private boolean headFollows(int at, int limit) {
        int i = at;
        while (i < limit && words.isCapital(i)) {
            i++;
        }
        return i - at >= 2
                && words.before("org-head", i) != null
                && words.before("org-head", at - 1) == null
                && !known.isKnown(at)
                && places.area(at - 2 < 0 ? 0 : at - 2, limit) == null;
    }

    private Reading body(int first, int end, String sort) {
        return new Reading(first, end, Kind.ORGANISATION, words.slice(first, end), sort, Use.NAME);
    }

    private static String sort(Mention head) {
        return head.value(String.class);
    }

    /** The words for a body or place, with "city" and "country" said by the name last met. */
    String resolved(int from, int end) {
        String phrase = words.slice(from, end);
        if (phrase.toLowerCase(Locale.ROOT).startsWith("city ") || phrase.equals("city")) {
            String town = places.lastSettlement(from);
            return town.isEmpty() ? phrase : town + phrase.substring(4);
        }
        return phrase;
    }
}

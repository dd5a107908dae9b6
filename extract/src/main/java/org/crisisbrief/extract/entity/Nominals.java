package org.crisisbrief.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;

/** Finds what stands for an entity without its name: "the president", "this alliance", "she"; leaves the unsafe ones. */
final class Nominals {

    private static final Set<String> DETERMINERS = Set.of("the", "this", "that");
    private static final Set<String> WEAK_SORTS = Set.of(
            "person",
            "expert",
            "leader",
            "politician",
            "military",
            "official",
            "minister",
            "local",
            "diplomat",
            "police",
            "commander",
            "justice",
            "religious",
            "royal");

    /** A passage read so far. */
    record Seen(Figure figure, int token, int end, Use use) {}

    private final Words words;
    private final AnnotatedText text;
    private final Cast cast;
    private final String country;
    private final List<Seen> seen = new ArrayList<>();
    private final Pronouns pronouns;

    Nominals(Words words, Cast cast, String country) {
        this.words = words;
        this.text = words.text();
        this.cast = cast;
        this.country = country;
        this.pronouns = new Pronouns(words);
    }

    void resolve() {
        List<Seen> names = cast.figures().stream()
                .flatMap(f -> f.marks.stream().map(m -> new Seen(f, m.first(), m.end(), m.use())))
                .sorted(Comparator.comparingInt(Seen::token))
                .toList();
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            while (next < names.size() && names.get(next).token() <= i) {
                seen.add(names.get(next++));
            }
            if (!cast.isCovered(i) && text.quoteAt(words.token(i).start()).isEmpty()) {
                at(i);
            }
        }
    }

    private void at(int i) {
        String key = words.key(i);
        Optional<Figure> meant = pronouns.at(i, seen);
        if (meant.isPresent()) {
            mark(meant.get(), i, i + 1, Use.PRONOUN);
        } else if (DETERMINERS.contains(key)) {
            determined(i);
        }
    }

    private void determined(int i) {
        int limit = words.sentence(i).endToken();
        TitlePhrase title = TitlePhrase.at(words, i + 1, limit);
        if (title != null) {
            office(i, title, limit);
            return;
        }
        int noun = i + 1;
        while (noun < limit && noun - i < 3 && words.isCapital(noun) && cast.isCovered(noun)) {
            noun++;
        }
        String owner = noun > i + 1 ? country(noun) : "";
        if (noun > i + 1 && owner.isEmpty()) {
            return;
        }
        Mention body = words.at("body-noun", noun);
        if (body != null
                && !words.isCapital(noun)
                && !words.isCapital(words.after(body))
                && isHead(words.after(body))) {
            String sort = body.value(String.class);
            last(s -> s.figure().kind == Kind.ORGANISATION
                            && s.figure().is(sort)
                            && (owner.isEmpty() || s.figure().country().equals(owner)))
                    .ifPresent(f -> mark(f, i, words.after(body), Use.NOMINAL));
            return;
        }
        if (words.key(i + 2).equals("of")) {
            return;
        }
        switch (words.key(i + 1)) {
            case "country", "nation" -> state(i);
            case "city", "town" ->
                last(s -> s.figure().sort().equals("settlement")).ifPresent(f -> mark(f, i, i + 2, Use.NOMINAL));
            case "region", "province" ->
                last(s -> s.figure().sort().equals("division")).ifPresent(f -> mark(f, i, i + 2, Use.NOMINAL));
            default -> {}
        }
    }

    /** The state whose name or adjective ends before this token. */
    private String country(int end) {
        return cast.figures().stream()
                .filter(f -> f.sort().equals("state") && f.marks.stream().anyMatch(m -> m.end() == end))
                .map(Figure::country)
                .findFirst()
                .orElse("");
    }

    /** Not the first part of "group leader" or "party members". */
    private boolean isHead(int after) {
        return !words.has("compound-head", after)
                && !words.has("person-title", after)
                && !words.has("person-noun", after);
    }

    private void state(int i) {
        Optional<Figure> dominant = cast.figures().stream()
                .filter(f -> f.sort().equals("state") && f.country().equals(country))
                .findFirst();
        boolean known = dominant.isPresent() && seen.stream().anyMatch(s -> s.figure() == dominant.get());
        if (known) {
            mark(dominant.get(), i, i + 2, Use.NOMINAL);
        }
    }

    /** "the president", "the police spokeswoman", "the representative of the police". */
    private void office(int i, TitlePhrase title, int limit) {
        if (words.isCapital(title.end()) && cast.isCovered(title.end())
                || title.sort().startsWith("mr")
                || title.sort().equals("person")) {
            return;
        }
        int end = title.end();
        String of = "";
        if (words.key(end).equals("of") || words.key(end).equals("for")) {
            int from = words.key(end + 1).equals("the") ? end + 2 : end + 1;
            int to = from;
            while (to < limit && to - from < 4 && words.isCapital(to)) {
                to++;
            }
            if (to == from) {
                to = Math.min(from + 1, limit);
            }
            if (to > from) {
                of = words.slice(from, to);
                end = to;
            }
        }
        if (words.key(end).equals(",") && isPersonAt(end + 1)) {
            return;
        }
        String domain = (words.slice(title.first(), title.end()) + " " + of).toLowerCase(Locale.ROOT);
        Optional<Figure> holder = holder(i, title, domain, of);
        if (holder.isPresent()) {
            mark(holder.get(), i, end, Use.NOMINAL);
        }
    }

    private boolean isPersonAt(int token) {
        return cast.figures().stream()
                .filter(f -> f.kind == Kind.PERSON)
                .anyMatch(f -> f.marks.stream().anyMatch(m -> m.first() == token));
    }

    private Optional<Figure> holder(int i, TitlePhrase title, String domain, String of) {
        String head = words.key(title.end() - 1);
        Optional<Figure> last = last(s -> {
            Figure f = s.figure();
            if (f.kind != Kind.PERSON || !f.office().sort().equals(title.sort())) {
                return false;
            }
            String role = f.office().role().toLowerCase(Locale.ROOT);
            String about = role + " " + f.office().affiliation().toLowerCase(Locale.ROOT);
            boolean sameHead = role.endsWith(head) || !WEAK_SORTS.contains(title.sort());
            boolean sameDomain = of.isEmpty() || about.contains(of.toLowerCase(Locale.ROOT));
            for (int w = title.first(); w < title.end() - 1 && sameDomain; w++) {
                sameDomain = about.contains(words.key(w));
            }
            boolean sameSex = !(head.endsWith("woman") && f.sort().equals("male"))
                    && !(head.endsWith("man")
                            && !head.endsWith("woman")
                            && f.sort().equals("female"));
            boolean near = words.sentence(i).index() - words.sentence(s.token()).index() <= 8
                    || title.sort().startsWith("head-of");
            return sameHead && sameDomain && sameSex && near;
        });
        if (title.sort().equals("head-of-state") && of.isEmpty()) {
            Optional<Figure> own = last(s -> s.figure().kind == Kind.PERSON
                    && s.figure().office().sort().equals("head-of-state")
                    && s.figure().country().equals(country)
                    && !country.isEmpty());
            return own.isPresent() ? own : last;
        }
        return last;
    }

    private Optional<Figure> last(java.util.function.Predicate<Seen> fits) {
        for (int i = seen.size() - 1; i >= 0; i--) {
            if (fits.test(seen.get(i))) {
                return Optional.of(seen.get(i).figure());
            }
        }
        return Optional.empty();
    }

    private void mark(Figure figure, int first, int end, Use use) {
        figure.mark(first, end, words.span(first, end), use);
        cast.cover(first, end);
        seen.add(new Seen(figure, first, end, use));
    }
}

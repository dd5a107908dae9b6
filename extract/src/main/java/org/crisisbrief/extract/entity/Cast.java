package org.crisisbrief.extract.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;

/** All entities of a document, each with every mention of it. */
final class Cast {

    private static final Set<String> OTHER_NAME = Set.of("alias", "aka", "nicknamed", "dubbed");

    /** Tokens between the end of a name and the words that bring another. */
    private static final int NEAR = 6;

    private final Words words;
    private final List<Figure> figures = new ArrayList<>();
    private final FigureIndex index = new FigureIndex();

    /** The first tokens of the words for entities, and where these end. */
    private final BitSet firsts = new BitSet();

    private final int[] ends;
    private final Map<String, PersonName> names = new HashMap<>();

    private Cast(Words words) {
        this.words = words;
        this.ends = new int[words.size() + 1];
    }

    /** Full names come before surnames, and bodies said in full before short ones, wherever they stand. */
    static Cast of(Words words, List<Reading> readings) {
        Cast cast = new Cast(words);
        readings.stream().filter(r -> r.use() != Use.EMBEDDED).forEach(r -> cast.cover(r.first(), r.end()));
        readings.stream()
                .sorted(Comparator.comparing((Reading r) ->
                                r.kind() == Kind.PERSON && cast.nameOf(r.name()).isBare())
                        .thenComparingInt(Reading::first))
                .forEach(cast::add);
        cast.addSurnames();
        cast.addForms();
        cast.addOtherNames();
        return cast;
    }

    List<Figure> figures() {
        return figures;
    }

    private PersonName nameOf(String name) {
        return names.computeIfAbsent(name, PersonName::of);
    }

    private void add(Reading reading) {
        Figure figure = find(reading).orElseGet(() -> {
            Figure made = new Figure(reading);
            figures.add(made);
            return made;
        });
        figure.take(reading, words);
        index.add(figure);
    }

    private Optional<Figure> find(Reading reading) {
        return switch (reading.kind()) {
            case PERSON -> person(reading);
            case PLACE -> place(reading);
            default -> body(reading);
        };
    }

    private Optional<Figure> person(Reading reading) {
        PersonName name = nameOf(reading.name());
        List<Figure> fitting = index.alike(name).stream()
                .filter(f -> f.personName().fits(name))
                .filter(f -> !name.isBare() || !isOtherOffice(f, reading))
                .toList();
        String folded = Folding.fold(reading.name());
        return fitting.stream()
                .filter(f -> f.bears(folded))
                .findFirst()
                .or(() -> fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty());
    }

    private static boolean isOtherOffice(Figure figure, Reading reading) {
        String country = reading.country();
        boolean elsewhere = !country.isEmpty()
                && !figure.country().isEmpty()
                && !figure.country().equals(country);
        boolean otherSex =
                isSex(reading.sort()) && isSex(figure.sort()) && !reading.sort().equals(figure.sort());
        return elsewhere || otherSex;
    }

    private static boolean isSex(String sort) {
        return sort.equals("male") || sort.equals("female");
    }

    private Optional<Figure> place(Reading reading) {
        String folded = Folding.fold(reading.name());
        return index.bearing(Kind.PLACE, Set.of(folded)).stream()
                .filter(f -> f.sort().equals(reading.sort())
                        || !f.sort().equals("site") && !reading.sort().equals("site"))
                .filter(f -> f.sort().equals("state") == reading.isState())
                .findFirst();
    }

    private Optional<Figure> body(Reading reading) {
        String written = bare(words.slice(reading.first(), reading.end()));
        String named = bare(reading.name());
        Optional<Figure> same = index.bearing(Kind.ORGANISATION, new HashSet<>(List.of(written, named))).stream()
                .filter(f -> f.country().isEmpty()
                        || reading.country().isEmpty()
                        || f.country().equals(reading.country()))
                .findFirst();
        if (same.isPresent()) {
            return same;
        }
        List<Figure> longer = named.contains(" ") && reading.country().isEmpty()
                ? index.endingIn(named).stream()
                        .filter(f -> !f.country().isEmpty())
                        .toList()
                : List.of();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    private static String bare(String name) {
        String folded = Folding.fold(name);
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    /** Surnames alone, where one person alone bears them. */
    private void addSurnames() {
        Map<String, List<Figure>> bySurname = new HashMap<>();
        for (Figure figure : figures) {
            PersonName name = figure.personName();
            if (!name.isBare() && !name.surname().isEmpty()) {
                bySurname
                        .computeIfAbsent(name.surname(), s -> new ArrayList<>())
                        .add(figure);
            }
        }
        for (int i = 0; i < words.size() && !bySurname.isEmpty(); i++) {
            for (int end = Math.min(words.size(), i + 3); end > i; end--) {
                if (!words.isCapital(i)
                        || !words.isCapital(end - 1)
                        || isCovered(i)
                        || isCovered(end - 1)
                        || words.isAcronym(i)) {
                    continue;
                }
                PersonName name = nameOf(words.slice(i, end));
                List<Figure> same = name.isBare() ? bySurname.getOrDefault(name.surname(), List.of()) : List.of();
                if (same.size() == 1 && (!words.isFirst(i) || !words.isCommon(i))) {
                    Figure figure = same.get(0);
                    figure.take(new Reading(i, end, Kind.PERSON, words.slice(i, end), "", Use.NAME), words);
                    coverTo(i, end);
                    i = end - 1;
                    break;
                }
            }
        }
    }

    /** Acronyms and names of bodies that were read elsewhere in the text. */
    private void addForms() {
        Map<String, Figure> byForm = new HashMap<>();
        for (Figure figure : figures) {
            if (figure.kind == Kind.ORGANISATION) {
                figure.forms().stream()
                        .filter(f -> f.length() > 2
                                && f.chars().noneMatch(Character::isWhitespace)
                                && f.equals(f.toUpperCase(java.util.Locale.ROOT)))
                        .forEach(f -> byForm.putIfAbsent(f, figure));
            }
        }
        figures.stream()
                .filter(f -> f.kind == Kind.ORGANISATION)
                .forEach(f -> f.forms().stream()
                        .map(AliasMatcher::initials)
                        .filter(a -> a.length() > 2)
                        .forEach(a -> byForm.putIfAbsent(a, f)));
        for (int i = 0; i < words.size() && !byForm.isEmpty(); i++) {
            Figure figure = isCovered(i) ? null : byForm.get(words.written(i));
            if (figure != null) {
                figure.take(new Reading(i, i + 1, Kind.ORGANISATION, words.written(i), "", Use.NAME), words);
                coverTo(i, i + 1);
            }
        }
    }

    /** "X, also known as Y": Y is another name of the one named just before. */
    private void addOtherNames() {
        TreeMap<Integer, Figure> endings = new TreeMap<>();
        figures.forEach(f -> f.marks.forEach(m -> endings.putIfAbsent(m.end(), f)));
        for (int i = 1; i + 2 < words.size(); i++) {
            boolean known = words.key(i).equals("known") && words.key(i + 1).equals("as");
            if (!known && !OTHER_NAME.contains(words.key(i))) {
                continue;
            }
            int from = known ? i + 2 : i + 1;
            from = words.key(from).equals("the") ? from + 1 : from;
            int end = from;
            while (end < words.size() && end - from < 5 && words.isNameLike(end)) {
                end++;
            }
            Map.Entry<Integer, Figure> near = end > from && !isCovered(from) ? endings.floorEntry(i) : null;
            if (near != null && near.getKey() > i - NEAR) {
                Figure before = near.getValue();
                endings.putIfAbsent(end, before);
                before.take(new Reading(from, end, before.kind, words.slice(from, end), "", Use.NAME), words);
                coverTo(from, end);
            }
        }
    }

    /** Whether a name, or other words for an entity, take in this token. */
    boolean isCovered(int token) {
        int before = firsts.previousSetBit(token);
        return before >= 0 && ends[before] > token;
    }

    void cover(int first, int end) {
        coverTo(first, Math.max(ends[first], end));
    }

    private void coverTo(int first, int end) {
        firsts.set(first);
        ends[first] = end;
    }
}

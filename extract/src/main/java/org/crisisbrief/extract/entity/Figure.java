package org.crisisbrief.extract.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;
import org.crisisbrief.model.source.Span;

/** One entity while a document is read: what is known of it so far and where it stands. */
final class Figure {

    /** A passage that stands for it; tokens {@code [first, end)}. */
    record Mark(int first, int end, Span span, Use use) {}

    final Kind kind;
    final List<Mark> marks = new ArrayList<>();
    private final Set<String> forms = new LinkedHashSet<>();
    private final Set<String> folds = new LinkedHashSet<>();
    private String name;
    private PersonName personName;
    private String sort;
    private String country;
    private Office office = Office.NONE;
    private Optional<Site> site = Optional.empty();

    Figure(Reading reading) {
        this.kind = reading.kind();
        this.name = reading.name();
        this.personName = personName(reading);
        this.sort = reading.sort();
        this.country = reading.country();
    }

    /** Takes what a further reading says of it. */
    void take(Reading reading, Words words) {
        marks.add(new Mark(reading.first(), reading.end(), reading.span(words), reading.use()));
        form(words.slice(reading.span(words)));
        reading.aliases().forEach(this::form);
        form(reading.name(), false);
        if (kind == Kind.PERSON && reading.name().split(" ").length > name.split(" ").length) {
            name = reading.name();
            personName = personName(reading);
        }
        if (sort.isEmpty()) {
            sort = reading.sort();
        }
        if (country.isEmpty()) {
            country = reading.country();
        }
        if (site.isEmpty()) {
            site = reading.sites().stream().findFirst();
        }
        Office more = reading.office();
        if (office.role().isEmpty()) {
            office = more.of(more.affiliation().isEmpty() ? office.affiliation() : more.affiliation());
        } else if (office.affiliation().isEmpty()) {
            office = office.of(more.affiliation());
        }
    }

    private static PersonName personName(Reading reading) {
        return reading.kind() == Kind.PERSON ? PersonName.of(reading.name()) : PersonName.NONE;
    }

    /** The parts of its name; none if it is no person. */
    PersonName personName() {
        return personName;
    }

    void mark(int first, int end, Span span, Use use) {
        marks.add(new Mark(first, end, span, use));
    }

    private void form(String form) {
        form(form, true);
    }

    private void form(String form, boolean written) {
        if (written) {
            forms.add(form);
        }
        folds.add(Folding.fold(form));
    }

    boolean bears(String folded) {
        return folds.contains(folded);
    }

    Set<String> folds() {
        return folds;
    }

    /** As written in the text, in order. */
    Set<String> forms() {
        return forms;
    }

    String name() {
        return name;
    }

    String sort() {
        return sort;
    }

    boolean is(String part) {
        return (" " + sort + " ").contains(" " + part + " ");
    }

    String country() {
        return country;
    }

    void country(String code) {
        if (country.isEmpty()) {
            country = code;
        }
    }

    Office office() {
        return office;
    }

    void affiliation(String body) {
        office = office.affiliation().isEmpty() ? office.of(body) : office;
    }

    Optional<Site> site() {
        return site;
    }

    /**
     * Whether the text speaks of it at all, and not only names another thing by it, which tells of a town or division, but
     * hardly of a state; a continent that only an adjective names is not meant.
     */
    boolean isMeant() {
        boolean local = sort.equals("settlement") || sort.equals("division");
        return marks.stream()
                .anyMatch(m -> sort.equals("continent")
                        ? m.use() != Use.EMBEDDED && m.use() != Use.DEMONYM
                        : local || m.use() != Use.EMBEDDED);
    }

    int first() {
        return marks.stream().mapToInt(m -> m.span().start()).min().orElse(0);
    }
}

package org.crisisbrief.extract.harm;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.crisisbrief.extract.harm.Persons.Reference;
import org.crisisbrief.model.source.Span;

/**
 * The persons hurt in one happening: each once, though a text tells of them several times ("a 23-year-old man", "Lee", "the
 * victim"), and the greatest number told for each harm.
 */
final class Parties {

    private final List<Party> parties = new ArrayList<>();
    private final Map<Hurt, Long> figures = new EnumMap<>(Hurt.class);
    private final Map<Hurt, Long> rest = new EnumMap<>(Hurt.class);
    private final Map<Span, Party> told = new HashMap<>();
    private Optional<Party> last = Optional.empty();

    /** Those counted last without a name, who may be named after it. */
    private Optional<Group> group = Optional.empty();

    private record Group(Hurt hurt, long number) {}

    /** What somebody did to others, told last. */
    private Optional<Deed> deed = Optional.empty();

    private record Deed(Hurt hurt, long number, int sentence) {}

    List<Party> all() {
        return parties;
    }

    /** Takes in a telling that stands in a sentence. */
    void take(HarmTelling telling, int sentence) {
        if (telling.number() > 0) {
            figure(telling.hurt(), telling.number(), false);
            return;
        }
        if (telling.self().isPresent()
                && deed.filter(d -> d.sentence() == sentence).isPresent()) {
            if (deed.get().hurt() == telling.hurt() && deed.get().number() > 0) {
                figure(telling.hurt(), deed.get().number() + 1, false);
            }
            doer(telling.self().get(), telling.hurt(), sentence);
            return;
        }
        if (telling.byDoer() && telling.hurt() == Hurt.KILLED) {
            doer(telling.who().get(0), telling.hurt(), sentence);
            return;
        }
        List<Party> taken = new ArrayList<>();
        long total = 0;
        boolean known = true;
        boolean others = false;
        for (Persons persons : telling.who()) {
            others |= persons.reference() == Reference.OTHER;
            if (persons.single() && persons.reference() != Reference.NUMBER) {
                Party party = of(persons, telling.hurt(), sentence, taken);
                taken.add(party);
                total++;
            } else {
                boolean several =
                        persons.quantity().isPresent() && persons.number().isPresent();
                known &= several;
                total += several ? persons.number().getAsLong() : 0;
            }
        }
        if (telling.self().isEmpty() && telling.isDeed()) {
            deed = Optional.of(new Deed(telling.hurt(), known ? total : 0, sentence));
        }
        boolean pronoun = telling.who().size() == 1 && telling.who().get(0).reference() == Reference.PRONOUN;
        if (known && total > 0 && !pronoun) {
            boolean plain = telling.who().size() == 1 && !taken.isEmpty();
            if (!plain) {
                figure(telling.hurt(), total, others);
            }
            if (total > 1) {
                group = Optional.of(new Group(telling.hurt(), total));
            }
        }
    }

    /** Takes in the names given to persons told of before; a list of as many as were counted makes persons of them. */
    void name(Namings.Naming naming, int sentence) {
        List<Party> taken = new ArrayList<>();
        int number = naming.names().size();
        Optional<Hurt> fresh = naming.whose() == Namings.Whose.VICTIMS
                ? Optional.of(counted(number))
                : group.filter(g -> number > 1 && g.number() == number).map(Group::hurt);
        for (Persons name : naming.names()) {
            Predicate<Party> free = p -> !taken.contains(p) && p.mayBe(name);
            Predicate<Party> unnamed = free.and(p -> p.name().isEmpty());
            Optional<Party> known = first(p -> !taken.contains(p) && p.isNamed(name))
                    .or(() -> first(unnamed.and(p -> p.hasAgeOf(name))))
                    .or(() -> number > 1
                            ? first(unnamed.and(p -> p.age().isEmpty()))
                            : only(unnamed).or(() -> last.filter(unnamed)));
            if (known.isEmpty() && fresh.isEmpty()) {
                continue;
            }
            Party party = known.orElseGet(() -> {
                Party added = new Party(name, fresh.orElseThrow(), sentence);
                parties.add(added);
                return added;
            });
            party.take(name, Hurt.STRUCK, sentence);
            taken.add(party);
        }
    }

    /** Takes in what befell the one who did it. */
    private void doer(Persons persons, Hurt hurt, int sentence) {
        Optional<Party> known = first(Party::isDoer);
        if (known.isPresent()) {
            known.get().take(persons, hurt, sentence);
        } else {
            Party doer = new Party(persons, hurt, sentence);
            doer.didIt();
            parties.add(doer);
        }
    }

    /** What befell as many persons as a list names, by the figures told before. */
    private Hurt counted(int number) {
        if (figure(Hurt.KILLED) >= number) {
            return Hurt.KILLED;
        }
        return figure(Hurt.INJURED) >= number ? Hurt.INJURED : Hurt.STRUCK;
    }

    private void figure(Hurt hurt, long number, boolean others) {
        (others ? rest : figures).merge(hurt, number, Math::max);
    }

    private Party of(Persons persons, Hurt hurt, int sentence, List<Party> taken) {
        Party party = Optional.ofNullable(told.get(persons.span()))
                .filter(p -> !taken.contains(p))
                .or(() -> find(persons, sentence, taken))
                .orElse(null);
        if (party == null) {
            party = new Party(persons, hurt, sentence);
            parties.add(party);
        } else {
            party.take(persons, hurt, sentence);
        }
        told.put(persons.span(), party);
        last = Optional.of(party);
        return party;
    }

    private Optional<Party> find(Persons persons, int sentence, List<Party> taken) {
        Predicate<Party> free = p -> !taken.contains(p) && !p.isDoer() && p.mayBe(persons);
        return switch (persons.reference()) {
            case NAME ->
                first(p -> !taken.contains(p) && p.isNamed(persons))
                        .or(() -> first(free.and(p -> p.name().isEmpty() && p.hasAgeOf(persons))))
                        .or(() -> first(free.and(p -> p.name().isEmpty() && !p.isOther())));
            case DEFINITE ->
                persons.age().isPresent()
                        ? first(free.and(p -> p.hasAgeOf(persons)))
                                .or(() -> first(free.and(p -> p.age().isEmpty())))
                        : last.filter(free).or(() -> latest(free));
            case PRONOUN -> last.filter(free).or(() -> latest(free));
            case INDEFINITE ->
                persons.age().isPresent()
                        ? first(free.and(p -> p.hasAgeOf(persons)))
                                .or(() -> first(free.and(p -> p.age().isEmpty() && p.isApart(sentence))))
                        : first(free.and(p -> p.isApart(sentence)));
            case OTHER -> first(free.and(Party::isOther)).or(() -> first(free.and(p -> p.hasAgeOf(persons))));
            case NUMBER -> Optional.empty();
        };
    }

    private Optional<Party> first(Predicate<Party> test) {
        return parties.stream().filter(test).findFirst();
    }

    private Optional<Party> only(Predicate<Party> test) {
        List<Party> fitting = parties.stream().filter(test).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private Optional<Party> latest(Predicate<Party> test) {
        return parties.stream().filter(test).reduce((a, b) -> b);
    }

    private long figure(Hurt hurt) {
        return figures.getOrDefault(hurt, 0L);
    }

    private long count(Predicate<Party> test) {
        return parties.stream().filter(test).count();
    }

    /** How many were killed. */
    long killed() {
        return Math.max(
                Math.max(figure(Hurt.KILLED), rest.getOrDefault(Hurt.KILLED, 0L)), count(p -> p.hurt() == Hurt.KILLED));
    }

    /** How many were hurt and lived. */
    long injured() {
        long told = Math.max(
                Math.max(figure(Hurt.INJURED), rest.getOrDefault(Hurt.INJURED, 0L)),
                rest.getOrDefault(Hurt.STRUCK, 0L));
        long struck = Math.max(0, figure(Hurt.STRUCK) - killed());
        long singly = count(p -> p.hurt() != Hurt.KILLED);
        return Math.max(Math.max(told, struck), singly);
    }
}

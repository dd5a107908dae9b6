package org.crisisbrief.extract.harm;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.crisisbrief.extract.entity.Referent;
import org.crisisbrief.extract.harm.Persons.Reference;
import org.crisisbrief.extract.harm.Persons.Sex;

/** One person hurt, as far as a text has told by now. */
final class Party {

    private Hurt hurt;
    private Sex sex;
    private OptionalInt age;
    private Optional<Referent> name;
    private final boolean other;
    private boolean meant;
    private boolean doer;
    private int sentence;

    Party(Persons first, Hurt hurt, int sentence) {
        this.hurt = hurt;
        this.sex = first.sex();
        this.age = first.age();
        this.name = first.name();
        this.other = first.reference() == Reference.OTHER;
        this.sentence = sentence;
        this.meant = first.reference() == Reference.PRONOUN;
    }

    Hurt hurt() {
        return hurt;
    }

    Optional<Referent> name() {
        return name;
    }

    OptionalInt age() {
        return age;
    }

    int sentence() {
        return sentence;
    }

    /** Marks the one who did it. */
    void didIt() {
        doer = true;
    }

    boolean isDoer() {
        return doer;
    }

    /** Whether "a man" in a sentence may be this person: told of in another, or by then by pronouns alone. */
    boolean isApart(int where) {
        return sentence != where || meant;
    }

    boolean isOther() {
        return other;
    }

    /** Takes in what a further phrase tells of the same person. */
    void take(Persons more, Hurt told, int where) {
        if (told.compareTo(hurt) > 0) {
            hurt = told;
        }
        sex = sex == Sex.ANY ? more.sex() : sex;
        age = age.isPresent() ? age : more.age();
        name = name.or(more::name);
        meant &= more.reference() == Reference.PRONOUN;
        sentence = where;
    }

    /** Whether nothing that is told of both keeps the phrase from meaning this person. */
    boolean mayBe(Persons phrase) {
        return sex.fits(phrase.sex()) && !(age.isPresent() && phrase.age().isPresent() && !age.equals(phrase.age()));
    }

    boolean hasAgeOf(Persons phrase) {
        return age.isPresent() && age.equals(phrase.age());
    }

    /** Whether the phrase names this person, by the same entity or the same last name where a single word is one. */
    boolean isNamed(Persons phrase) {
        return name.isPresent()
                && phrase.name().isPresent()
                && isSame(name.get(), phrase.name().get());
    }

    private static boolean isSame(Referent a, Referent b) {
        if (a.equals(b)) {
            return true;
        }
        String[] left = a.name().toLowerCase(Locale.ROOT).split("\\s+");
        String[] right = b.name().toLowerCase(Locale.ROOT).split("\\s+");
        boolean last = left[left.length - 1].equals(right[right.length - 1]);
        return last && (left.length == 1 || right.length == 1 || left[0].charAt(0) == right[0].charAt(0));
    }
}

package org.crisisbrief.extract.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.harm.Persons.Reference;
import org.crisisbrief.extract.harm.Persons.Sex;

/** Brings together the two phrases for one person in "the victim, Ann Lee, 40," and "Ann Lee, a 40-year-old woman,". */
final class Appositions {

    private Appositions() {}

    static List<Persons> joined(AnnotatedText text, List<Persons> persons) {
        List<Persons> joined = new ArrayList<>();
        for (Persons next : persons) {
            Optional<Persons> one =
                    joined.isEmpty() ? Optional.empty() : one(text, joined.get(joined.size() - 1), next);
            if (one.isPresent()) {
                joined.set(joined.size() - 1, one.get());
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static Optional<Persons> one(AnnotatedText text, Persons first, Persons second) {
        if (!first.single() || !second.single()) {
            return Optional.empty();
        }
        String between = text.plain()
                .substring(first.span().end(), second.span().start())
                .strip();
        boolean comma = between.equals(",")
                || between.isEmpty() && text.plain().charAt(first.span().end() - 1) == ',';
        boolean noun = isNoun(first);
        if (noun && second.reference() == Reference.NAME && (comma || between.isEmpty())) {
            return Optional.of(merge(first, second, second));
        }
        boolean article = text.slice(second.span()).matches("(?is)(?:an?|the)\\s.*");
        if (first.reference() == Reference.NAME
                && isNoun(second)
                && comma
                && article
                && first.age().isEmpty()) {
            return Optional.of(merge(first, second, first));
        }
        return Optional.empty();
    }

    private static boolean isNoun(Persons p) {
        return p.reference() == Reference.DEFINITE
                || p.reference() == Reference.INDEFINITE
                || p.reference() == Reference.OTHER;
    }

    private static Persons merge(Persons first, Persons second, Persons named) {
        OptionalInt age = first.age().isPresent() ? first.age() : second.age();
        Sex sex = first.sex() == Sex.ANY ? second.sex() : first.sex();
        return new Persons(
                first.span().union(second.span()),
                named.head(),
                Reference.NAME,
                true,
                Optional.empty(),
                sex,
                age,
                named.name(),
                first.noun().or(second::noun));
    }
}

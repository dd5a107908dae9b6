package org.crisisbrief.extract.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crisisbrief.extract.rules.RuleLines;

/**
 * Spellings and other names that go back to one name though they do not sound alike: "Gaddafi" and "Qadhafi", a person and
 * a name of war. Written down in {@code rules/en/spellings.txt}.
 */
final class Spellings {

    private static final Spellings ENGLISH = new Spellings(RuleLines.of("en/spellings.txt"));

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> persons = new HashMap<>();

    private Spellings(List<String> lines) {
        Map<String, String> section = names;
        for (String line : lines) {
            if (line.startsWith("[")) {
                section = line.equals("[persons]") ? persons : names;
                continue;
            }
            List<String> forms =
                    Stream.of(line.split("\\|")).map(Folding::sound).toList();
            for (String form : forms) {
                section.putIfAbsent(form, forms.get(0));
            }
        }
    }

    /** The form that stands for all spellings of a part of a name, each as {@link Folding#sound} gives it. */
    static String nameOf(String sound) {
        return ENGLISH.names.getOrDefault(sound, sound);
    }

    /** Whether both are names of one well-known person. */
    static boolean samePerson(String a, String b) {
        Optional<String> person = personOf(a);
        return person.isPresent() && person.equals(personOf(b));
    }

    /** The name that stands for all names of a well-known person. */
    static Optional<String> personOf(String name) {
        return Optional.ofNullable(ENGLISH.persons.get(Folding.sound(name)));
    }
}

package org.crisisbrief.extract.harm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.entity.Referent;
import org.crisisbrief.model.source.Span;

/** What a text tells of persons hurt and of those held to have done it, sentence by sentence. */
public final class HarmReading {

    /** A person named as hurt. */
    public record Named(Referent person, OptionalInt age, Hurt hurt) {}

    /**
     * Who was hurt in one happening.
     *
     * @param killed how many, each person once
     * @param injured how many were hurt and lived
     */
    public record Outcome(long killed, long injured, List<Named> named) {
        public Outcome {
            named = List.copyOf(named);
        }
    }

    /** A sentence that tells of harm, and the words that tell it. */
    public record Place(Sentence sentence, List<Span> cues) {}

    private final Map<Integer, List<HarmTelling>> tellings = new LinkedHashMap<>();
    private final Map<Integer, Set<Referent>> suspects = new LinkedHashMap<>();
    private final Map<Integer, Namings.Naming> namings = new LinkedHashMap<>();
    private final AnnotatedText text;

    private HarmReading(AnnotatedText text) {
        this.text = text;
        for (Sentence sentence : text.sentences()) {
            if (!isTold(sentence)) {
                continue;
            }
            PersonLists persons = new PersonLists(text, sentence);
            List<HarmTelling> told = HarmTellings.in(text, sentence, persons);
            Namings.in(text, sentence, persons).ifPresent(naming -> namings.put(sentence.index(), naming));
            if (!told.isEmpty() && text.mentions("elsewhere", sentence.span()).isEmpty()) {
                tellings.put(sentence.index(), told);
            }
            Set<Referent> charged = Suspects.in(text, sentence, persons);
            Namings.Naming naming = namings.get(sentence.index());
            if (naming != null && naming.whose() == Namings.Whose.SUSPECTS) {
                naming.names().forEach(name -> name.name().ifPresent(charged::add));
                namings.remove(sentence.index());
            }
            if (!charged.isEmpty()) {
                suspects.put(sentence.index(), charged);
            }
        }
    }

    /** Reads a text whose entities have been found. */
    public static HarmReading of(AnnotatedText text) {
        return new HarmReading(text);
    }

    private boolean isTold(Sentence sentence) {
        for (String label : List.of(
                "introduces-person",
                "victim-noun",
                "many-pronoun",
                "hurt-carried",
                "naming-verb",
                "hurt-state",
                "hurt-act",
                "hurt-count",
                "hurt-owned",
                "charged-state",
                "charged-act",
                "charged-noun")) {
            if (!text.mentions(label, sentence.span()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The sentences that tell of harm, in order. */
    public List<Place> places() {
        List<Place> places = new ArrayList<>();
        tellings.forEach((sentence, told) -> places.add(new Place(
                text.sentences().get(sentence),
                told.stream().map(HarmTelling::cue).toList())));
        return places;
    }

    /** What those of the sentences tell that belong to one happening. */
    public Outcome outcome(Set<Integer> sentences) {
        Parties parties = new Parties();
        for (Sentence sentence : text.sentences()) {
            int index = sentence.index();
            if (sentences.contains(index)) {
                tellings.getOrDefault(index, List.of()).forEach(telling -> parties.take(telling, index));
            }
            if (namings.containsKey(index)) {
                parties.name(namings.get(index), index);
            }
        }
        List<Named> named = new ArrayList<>();
        for (Party party : parties.all()) {
            Optional<Referent> name = party.name();
            name.ifPresent(person -> named.add(new Named(person, party.age(), party.hurt())));
        }
        return new Outcome(parties.killed(), parties.injured(), named);
    }

    /** The persons held to have done it, in the order of the text. */
    public Set<Referent> suspects() {
        Set<Referent> all = new java.util.LinkedHashSet<>();
        suspects.values().forEach(all::addAll);
        return all;
    }
}

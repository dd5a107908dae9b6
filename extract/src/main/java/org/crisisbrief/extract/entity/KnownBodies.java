package org.crisisbrief.extract.entity;

import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;
import org.jspecify.annotations.Nullable;

/** Reads names of bodies that the lexicon lists. */
final class KnownBodies {

    private final Words words;

    KnownBodies(Words words) {
        this.words = words;
    }

    /** Whether a body known by name begins here; words that are also acronyms count only in capitals. */
    boolean isKnown(int at) {
        Mention mention = words.at("organisation", at);
        return mention != null && isMeant(mention, at);
    }

    private boolean isMeant(Mention mention, int at) {
        boolean word = words.after(mention) == at + 1 && words.is("word-acronym", at);
        return !word || words.isAcronym(at);
    }

    @Nullable
    Reading at(int at) {
        Mention mention = words.at("organisation", at);
        return mention == null || !isMeant(mention, at) ? null : reading(mention, at, Use.NAME);
    }

    /** A body whose name begins with a small letter: "al-Qaeda". */
    @Nullable
    Reading smallLettered(int at) {
        boolean small = !words.isCapital(at) && words.isNameLike(at) && words.is("small-lettered-body", at);
        return small ? new Reading(at, at + 1, Kind.ORGANISATION, words.slice(at, at + 1), "group", Use.NAME) : null;
    }

    /** The bodies inside a longer name, which are not meant by it. */
    List<Reading> within(Reading body) {
        List<Reading> inside = new ArrayList<>();
        for (int i = body.first(); i < body.end(); i++) {
            Reading part = at(i);
            if (part != null && part.end() < body.end()) {
                inside.add(part.as(Use.EMBEDDED));
                i = part.end() - 1;
            }
        }
        return inside;
    }

    private Reading reading(Mention mention, int at, Use use) {
        String[] value = mention.value(String.class).split(" ; ", 2);
        return new Reading(
                at, words.after(mention), Kind.ORGANISATION, value[0], value.length > 1 ? value[1] : "", use);
    }
}

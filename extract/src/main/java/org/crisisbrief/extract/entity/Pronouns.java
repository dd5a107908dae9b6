package org.crisisbrief.extract.entity;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.entity.Nominals.Seen;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;

/** Finds whom "he", "she" and a speaking "it" stand for; nobody where two may be meant. */
final class Pronouns {

    private final Words words;
    private final AnnotatedText text;

    Pronouns(Words words) {
        this.words = words;
        this.text = words.text();
    }

    /** The entity, of those seen before, that the pronoun at this token stands for. */
    Optional<Figure> at(int i, List<Seen> seen) {
        return switch (words.key(i)) {
            case "he" -> person(i, "male", seen);
            case "she" -> person(i, "female", seen);
            case "it" -> speaks(i + 1) ? speaker(i, seen) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Figure> person(int i, String sex, List<Seen> seen) {
        int sentence = words.sentence(i).index();
        int paragraph = words.sentence(i).paragraph();
        for (int back = sentence; back >= Math.max(0, sentence - 2); back--) {
            int b = back;
            boolean sameParagraph = text.sentences().get(b).paragraph() == paragraph;
            List<Seen> there = seen.stream()
                    .filter(s -> sameParagraph || s.figure().sort().equals(sex))
                    .filter(s -> s.figure().kind == Kind.PERSON && s.use() != Use.EMBEDDED)
                    .filter(s -> words.sentence(s.token()).index() == b && s.token() < i)
                    .filter(s -> text.quoteAt(words.token(s.token()).start()).isEmpty())
                    .filter(s -> !isOtherSex(s.figure(), sex))
                    .toList();
            List<Figure> different = there.stream().map(Seen::figure).distinct().toList();
            if (different.size() == 1) {
                return Optional.of(different.get(0));
            }
            if (different.size() > 1) {
                return there.stream().filter(this::isSubject).map(Seen::figure).findFirst();
            }
        }
        return Optional.empty();
    }

    private static boolean isOtherSex(Figure figure, String sex) {
        return figure.sort().equals(sex.equals("male") ? "female" : "male");
    }

    private boolean isSubject(Seen s) {
        return words.has("person-verb", s.end())
                || words.has("person-verb", s.token() - 1)
                || words.key(s.end()).equals(",") && words.key(s.token() - 1).equals(",");
    }

    /** "It said": the body, or else the state, that the sentence before speaks of first outside quotations. */
    private Optional<Figure> speaker(int i, List<Seen> seen) {
        int sentence = words.sentence(i).index();
        for (int back = sentence; back >= Math.max(0, sentence - 1); back--) {
            int b = back;
            List<Seen> there = seen.stream()
                    .filter(s -> words.sentence(s.token()).index() == b && s.token() < i && s.use() != Use.EMBEDDED)
                    .filter(s -> s.use() != Use.DEMONYM)
                    .filter(s -> text.quoteAt(words.token(s.token()).start()).isEmpty())
                    .toList();
            Optional<Figure> body = there.stream()
                    .filter(s -> s.figure().kind == Kind.ORGANISATION && isSpeaking(s))
                    .map(Seen::figure)
                    .findFirst()
                    .or(() -> there.stream()
                            .filter(s -> s.figure().kind == Kind.ORGANISATION)
                            .map(Seen::figure)
                            .findFirst())
                    .or(() -> there.stream()
                            .filter(s -> s.figure().sort().equals("state") && isSpeaking(s))
                            .map(Seen::figure)
                            .findFirst());
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    private boolean isSpeaking(Seen s) {
        int at = s.end();
        if (words.key(at).equals("(")) {
            at += 3;
        }
        return words.has("body-speech", at) || words.has("person-verb", at) || words.has("body-speech", s.token() - 1);
    }

    private boolean speaks(int at) {
        int i = at;
        while (i - at < 3 && words.has("body-speech-adverb", i)) {
            i++;
        }
        return words.has("body-speech", i);
    }
}

package org.crisisbrief.compose.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crisisbrief.compose.wording.WordList;
import org.crisisbrief.compose.wording.Words;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact.Casualties;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Span;

/**
 * A figure of people as a noun phrase of the document's own, with number and people in the source's words: "at least ten
 * soldiers killed". Where those words take a side, are themselves quoted or stand apart, the source is to be quoted instead.
 */
final class FigureWords {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} ,.'’-]+");
    private static final int MOST = 10;

    private final Desk desk;
    private final WordList killing;

    FigureWords(Desk desk) {
        this.desk = desk;
        killing = WordList.of("killing", Desk.READING);
    }

    /** The figure in words; empty where the source has to be quoted. */
    Optional<List<Part>> of(Claim<Casualties> claim) {
        Casualties fact = claim.fact();
        String number = fact.quantity().text().strip();
        boolean none =
                fact.quantity().max().isPresent() && fact.quantity().max().getAsLong() == 0;
        String people = fact.people().text().strip();
        if (desk.actors.isForeign() || number.isEmpty() || none || desk.actors.leans(people)) {
            return Optional.empty();
        }
        boolean counted = !Words.numbers(number).isEmpty();
        Optional<String> words = people.isEmpty()
                ? Optional.of(number).filter(n -> counted)
                : together(claim, number)
                        .or(() -> Optional.of(number + " " + people).filter(w -> counted));
        String phrase = people.isEmpty()
                ? desk.phrases.of("figure.bare", fact.harm())
                : isDeath(claim) ? desk.phrases.get("figure.dead", "") : desk.phrases.of("figure", fact.harm());
        return words.filter(w -> PLAIN.matcher(w).matches() && Words.count(w) <= MOST && !desk.loaded.in(w))
                .map(w -> Part.of(phrase.replace("{figure}", lowered(w))));
    }

    /** Whether a source says of people only that they died, of whatever. */
    private boolean isDeath(Claim<Casualties> claim) {
        return claim.fact().harm() == Harm.KILLED
                && killing.find(desk.cite.words(claim.provenance().at())).isEmpty();
    }

    /** From the number to the people, where both stand together: "dozens of villagers". */
    private Optional<String> together(Claim<Casualties> claim, String number) {
        At sentence = desk.cite.sentence(claim.provenance().at());
        String words = desk.cite.words(sentence);
        int from = words.indexOf(
                number, claim.provenance().at().span().start() - sentence.span().start());
        return claim.provenance()
                .place(Slot.PEOPLE)
                .filter(p -> from >= 0 && sentence.contains(p))
                .map(p -> new Span(
                        from, Math.max(from, p.span().end() - sentence.span().start())))
                .filter(s -> s.length() > number.length())
                .map(s -> words.substring(s.start(), s.end()));
    }

    private static String lowered(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}

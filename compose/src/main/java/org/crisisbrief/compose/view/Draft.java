package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.crisisbrief.compose.wording.Words;
import org.crisisbrief.model.source.At;

/** A sentence in the making: a phrase, its slots, the passage to be quoted, and the claims that it rests on so far. */
final class Draft {

    private final Desk desk;
    private final String phrase;
    private final Map<String, List<Part>> slots;
    final List<At> passages;
    private final String basis;
    final TreeSet<String> claims = new TreeSet<>();
    final Citations.Quote quote;

    Draft(Desk desk, String phrase, Map<String, List<Part>> slots, List<At> passages, String basis, boolean exact) {
        this.desk = desk;
        this.phrase = phrase;
        this.slots = slots;
        this.passages = new ArrayList<>(passages);
        this.basis = basis;
        int room = Math.max(6, Desk.SENTENCE - Words.count(Part.plain(filled(List.of()))));
        quote = exact ? desk.cite.exact(passages.get(0), room) : desk.cite.around(passages.get(0), room);
    }

    private List<Part> filled(List<Part> quoted) {
        Map<String, List<Part>> all = new HashMap<>(slots);
        all.put("quote", quoted);
        String place = Part.plain(slots.getOrDefault("where", List.of())).replaceAll("^ in (?:the )?", "");
        if (!place.isEmpty() && Part.plain(quoted).contains(place)) {
            all.put("where", List.of());
        }
        return Phrases.capital(desk.phrases.fill(phrase, all));
    }

    /** Whether the words at this passage are quoted here, for the greater part. */
    boolean tells(At at) {
        if (!at.source().equals(quote.at().source())
                || at.inTitle() != quote.at().inTitle()) {
            return false;
        }
        int shared = Math.min(at.span().end(), quote.at().span().end())
                - Math.max(at.span().start(), quote.at().span().start());
        return shared > 0 && shared * 5 >= at.span().length() * 3;
    }

    Sentence sentence() {
        List<Part> parts = filled(quote.parts());
        return desk.sentence(claims, desk.derived(parts, passages, basis), parts, desk.cite.refs(passages));
    }
}

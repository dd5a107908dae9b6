package org.crisisbrief.extract.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.entity.Entities;
import org.crisisbrief.extract.violence.Part;
import org.crisisbrief.model.fact.Fact.Effect;
import org.crisisbrief.model.fact.Fact.Group;
import org.crisisbrief.model.fact.Fact.Participant;
import org.crisisbrief.model.fact.Fact.Role;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.source.Span;

/** The parts of one happening, each once: what a later sentence tells of the same one is added to it. */
final class Gathered {

    private final AnnotatedText text;
    private final List<Participant> participants;
    private final List<Span> spans;
    private final Entities entities;

    /** @param participants those known so far, to be added to, with their {@code spans} */
    Gathered(AnnotatedText text, List<Participant> participants, List<Span> spans, Entities entities) {
        this.text = text;
        this.entities = entities;
        this.participants = participants;
        this.spans = spans;
    }

    void add(Part part) {
        for (int i = 0; i < participants.size(); i++) {
            if (isSame(participants.get(i), part.participant())) {
                participants.set(i, joined(participants.get(i), part.participant()));
                return;
            }
        }
        participants.add(part.participant());
        spans.add(part.span());
    }

    /** Leaves out those of whom only "people" or "victims" is said where others are told of. */
    void leaveOutVague() {
        boolean known = IntStream.range(0, participants.size())
                .anyMatch(i -> participants.get(i).role() == Role.VICTIM && !isVague(i));
        for (int i = participants.size() - 1; i >= 0 && known; i--) {
            if (participants.get(i).role() == Role.VICTIM && isVague(i)) {
                participants.remove(i);
                spans.remove(i);
            }
        }
    }

    private boolean isVague(int at) {
        Participant p = participants.get(at);
        Span words = spans.get(at);
        return p.number().isEmpty()
                && p.entity().isEmpty()
                && text.mentions("vague-person", words).stream().anyMatch(m -> m.end() == words.end());
    }

    /** Joins those told of by their office with the one named who holds it: "the senator" and "Ann Lee", a senator. */
    void joinOffices() {
        for (int i = 0; i < participants.size(); i++) {
            Participant noun = participants.get(i);
            if (noun.role() != Role.VICTIM || noun.entity().isPresent() || !isOne(noun)) {
                continue;
            }
            String head = head(noun.text());
            for (int j = 0; j < participants.size(); j++) {
                Participant named = participants.get(j);
                boolean holds = named.role() == Role.VICTIM
                        && named.entity().isPresent()
                        && entities.role(named.entity().get())
                                .filter(r -> List.of(r.toLowerCase(Locale.ROOT).split("\\s+"))
                                        .contains(head))
                                .isPresent();
                if (holds) {
                    participants.set(j, joined(named, noun));
                    participants.remove(i);
                    spans.remove(i);
                    i--;
                    break;
                }
            }
        }
    }

    private static boolean isOne(Participant participant) {
        return participant.number().isEmpty() && participant.group() == Group.INDIVIDUAL
                || participant
                        .number()
                        .filter(q -> q.max().equals(java.util.OptionalLong.of(1)))
                        .isPresent();
    }

    private static boolean isSame(Participant a, Participant b) {
        if (a.role() != b.role() && !(isHurt(a.role()) && isHurt(b.role()))) {
            return false;
        }
        if (a.entity().isPresent() || b.entity().isPresent()) {
            return a.entity().equals(b.entity());
        }
        boolean counted = a.number().isPresent()
                && b.number().isPresent()
                && !(a.number().get().min().equals(b.number().get().min())
                        && a.number().get().max().equals(b.number().get().max()));
        boolean effects =
                a.effect().isPresent() && b.effect().isPresent() && !a.effect().equals(b.effect());
        return !counted && !effects && head(a.text()).equals(head(b.text()));
    }

    private static boolean isHurt(Role role) {
        return role == Role.VICTIM || role == Role.TARGET;
    }

    private static String head(String text) {
        String[] words = text.toLowerCase(Locale.ROOT)
                .split(" (?:of|in|at|from|for) ")[0]
                .split("\\s+");
        String last = words[words.length - 1];
        return last.length() > 3 && last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }

    private static Participant joined(Participant a, Participant b) {
        Optional<Quantity> number = a.number().or(b::number);
        Optional<Effect> effect = a.effect().or(b::effect);
        return new Participant(
                a.role(),
                a.group(),
                a.entity().isPresent() || a.text().length() >= b.text().length() ? a.text() : b.text(),
                a.entity(),
                a.aliases(),
                number,
                effect);
    }
}

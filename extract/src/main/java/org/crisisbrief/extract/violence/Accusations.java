package org.crisisbrief.extract.violence;

import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.violence.Actant.Sort;

/** Reads who claims violence ("X claimed responsibility") and to whom it is laid ("blamed on X", "accused X of the murder"). */
public final class Accusations {

    /** So many words behind a cue of accusing the deed is named. */
    private static final int DEED_WITHIN = 24;

    /** So many words at most stand between "blamed" and "on". */
    private static final int OBJECT = 10;

    private final Clausal clause;
    private final Actants actants;
    private final Doers doers;

    public Accusations(AnnotatedText text, Sentence sentence) {
        this.clause = new Clausal(text, sentence);
        this.actants = new Actants(clause);
        this.doers = new Doers(clause, actants);
    }

    /** Those of the sentence, in order. */
    public List<Accusation> all() {
        List<Accusation> found = new ArrayList<>();
        for (String label : List.of("claims-it", "laid-to", "lays-it", "held-to")) {
            for (Mention cue : clause.text().mentions(label, clause.sentence().span())) {
                List<Part> parts = new ArrayList<>();
                named(cue).stream().filter(this::mayHaveDoneIt).forEach(a -> parts.addAll(doers.parts(a)));
                if (!parts.isEmpty()) {
                    found.add(new Accusation(cue.span(), parts));
                }
            }
        }
        return found;
    }

    private List<Actant> named(Mention cue) {
        int first = clause.text().tokenFrom(cue.start());
        int end = clause.after(cue);
        boolean deed = isDeedWithin(end);
        return switch (cue.label()) {
            case "claims-it" ->
                isDenied(first) || !deed && !clause.key(end - 1).matches("responsibility|credit")
                        ? List.of()
                        : actants.endingAt(doers.groupStart(first));
            case "laid-to" -> actants.from(end);
            case "lays-it" -> laid(end);
            default -> deed && !doers.isPassive(first) ? actants.from(end) : List.of();
        };
    }

    /** "blamed the attack on X", "attributed it to X". */
    private List<Actant> laid(int from) {
        for (int i = from; i < from + OBJECT && clause.inside(i); i++) {
            if (clause.is(i, "on") || clause.is(i, "to")) {
                return actants.from(i + 1);
            }
            if (clause.has(i, "g-relative") || !clause.isWord(i)) {
                break;
            }
        }
        return List.of();
    }

    private boolean isDeedWithin(int from) {
        for (int i = from; i < from + DEED_WITHIN && clause.inside(i); i++) {
            if (clause.has(i, "violence-again") || clause.has(i, "violence-leaving")) {
                return true;
            }
        }
        return false;
    }

    private boolean isDenied(int token) {
        for (int i = token - 1; i >= token - 3 && clause.isWord(i); i--) {
            if (clause.has(i, "g-negation") || clause.has(i, "g-modal")) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHaveDoneIt(Actant actant) {
        boolean nobody = clause.is(actant.first(), "no") || clause.is(actant.first(), "nobody");
        return !nobody && (actant.sort() == Sort.BODY || actant.isHuman());
    }
}

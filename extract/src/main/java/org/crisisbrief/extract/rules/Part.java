package org.crisisbrief.extract.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.LabelBits;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.rules.Match.Capture;

/** A part of a {@link Pattern} as it is written; before it can be tried it is linked to what follows it. */
sealed interface Part {

    Set<String> BREAKS = Set.of(",", ";", ":", "(", ")", "\"", "[", "]", ".", "-");

    /** What a token must be or begin for this part to hold from it on. */
    First first();

    /** What a sentence must hold for this part to hold anywhere in it. */
    Needs needs();

    /** This part and then the next ones. */
    Step before(Step next);

    /** One word. */
    record Word(String key) implements Part {
        @Override
        public First first() {
            return First.word(key);
        }

        @Override
        public Needs needs() {
            return Needs.NOTHING;
        }

        @Override
        public Step before(Step next) {
            return (state, token) ->
                    state.inside(token) && state.token(token).is(key) ? next.from(state, token + 1) : Step.NOTHING;
        }
    }

    /** A mention with one of some labels, with a name or without. */
    record Labelled(Optional<String> name, List<String> labels) implements Part {
        @Override
        public First first() {
            return First.labels(labels);
        }

        @Override
        public Needs needs() {
            return Needs.oneOf(labels);
        }

        @Override
        public Step before(Step next) {
            String as = name.orElse("");
            long bits = LabelBits.of(labels);
            return (state, token) -> {
                if (!state.inside(token) || !state.goesOn() || !state.mayHave(token, bits)) {
                    return Step.NOTHING;
                }
                List<Mention> starting = state.startingAt(token);
                for (int i = 0; i < starting.size(); i++) {
                    Mention mention = starting.get(i);
                    if (labels.contains(mention.label()) && state.holds(mention)) {
                        int after = state.after(mention);
                        int end = as.isEmpty()
                                ? next.from(state, after)
                                : state.captured(as, new Capture(mention.span(), Optional.of(mention)), next, after);
                        if (end != Step.NOTHING) {
                            return end;
                        }
                    }
                }
                return Step.NOTHING;
            };
        }
    }

    /** Parts one after the other. */
    record Sequence(List<Part> parts) implements Part {
        @Override
        public First first() {
            First first = parts.get(parts.size() - 1).first();
            for (int i = parts.size() - 2; i >= 0; i--) {
                first = parts.get(i).first().then(first);
            }
            return first;
        }

        @Override
        public Needs needs() {
            Needs needs = Needs.NOTHING;
            for (Part part : parts) {
                needs = needs.and(part.needs());
            }
            return needs;
        }

        @Override
        public Step before(Step next) {
            Step step = next;
            for (int i = parts.size() - 1; i >= 0; i--) {
                step = parts.get(i).before(step);
            }
            return step;
        }
    }

    /** One of several parts, tried in their order. */
    record Choice(List<Part> ways) implements Part {
        @Override
        public First first() {
            First first = ways.get(0).first();
            for (Part way : ways.subList(1, ways.size())) {
                first = first.or(way.first());
            }
            return first;
        }

        @Override
        public Needs needs() {
            Needs needs = ways.get(0).needs();
            for (Part way : ways.subList(1, ways.size())) {
                needs = needs.or(way.needs());
            }
            return needs;
        }

        @Override
        public Step before(Step next) {
            Step[] steps = new Step[ways.size()];
            for (int i = 0; i < steps.length; i++) {
                steps[i] = ways.get(i).before(next);
            }
            return (state, token) -> {
                for (Step step : steps) {
                    int end = step.from(state, token);
                    if (end != Step.NOTHING) {
                        return end;
                    }
                }
                return Step.NOTHING;
            };
        }
    }

    /** A part or nothing. */
    record Possible(Part part) implements Part {
        @Override
        public First first() {
            return part.first().orNothing();
        }

        @Override
        public Needs needs() {
            return Needs.NOTHING;
        }

        @Override
        public Step before(Step next) {
            Step with = part.before(next);
            return (state, token) -> {
                int end = with.from(state, token);
                return end != Step.NOTHING ? end : next.from(state, token);
            };
        }
    }

    /** A part as often as will do, or not at all. */
    record Repeated(Part part) implements Part {
        @Override
        public First first() {
            return part.first().orNothing();
        }

        @Override
        public Needs needs() {
            return Needs.NOTHING;
        }

        @Override
        public Step before(Step next) {
            return new Loop(part, next);
        }
    }

    /** The words of a part, under a name. */
    record Named(String name, Part part) implements Part {
        @Override
        public First first() {
            return part.first().something();
        }

        @Override
        public Needs needs() {
            return part.needs();
        }

        @Override
        public Step before(Step next) {
            return new Enclosed(name, part, next);
        }
    }

    /** Some words, as few as will do. */
    record Skip(int most, boolean overBreaks) implements Part {
        @Override
        public First first() {
            return First.ANY;
        }

        @Override
        public Needs needs() {
            return Needs.NOTHING;
        }

        @Override
        public Step before(Step next) {
            return (state, token) -> {
                for (int i = token; i <= token + most && i <= state.end() && state.goesOn(); i++) {
                    int end = next.from(state, i);
                    if (end != Step.NOTHING) {
                        return end;
                    }
                    boolean stops = !state.inside(i)
                            || !overBreaks && BREAKS.contains(state.token(i).key());
                    if (stops) {
                        return Step.NOTHING;
                    }
                }
                return Step.NOTHING;
            };
        }
    }

    /** The place before the sentence's first word, or that behind its last. */
    enum Edge implements Part {
        START,
        END;

        @Override
        public First first() {
            return First.NOTHING;
        }

        @Override
        public Needs needs() {
            return Needs.NOTHING;
        }

        @Override
        public Step before(Step next) {
            return (state, token) -> (this == START ? state.isFirstWord(token) : state.isAfterLastWord(token))
                    ? next.from(state, token)
                    : Step.NOTHING;
        }
    }
}

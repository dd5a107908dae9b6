package org.crisisbrief.extract.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.SentenceWords;
import org.crisisbrief.extract.rules.Match;
import org.crisisbrief.extract.statement.Agents;
import org.crisisbrief.extract.statement.Agents.Mood;
import org.crisisbrief.model.fact.Fact.DeploymentStatus;

/** How far a deployment has come, by the form of its verb and the word on which an infinitive hangs. */
final class Moves extends SentenceWords {

    private static final Set<String> VERBS = Set.of("force-move", "force-come", "force-out", "force-order");

    private final Agents agents;

    Moves(AnnotatedText text, Sentence sentence, Agents agents) {
        super(text, sentence);
        this.agents = agents;
    }

    /** The status; none where the words tell of no deployment, but of a wish or of one that is denied. */
    Optional<DeploymentStatus> of(Match match) {
        String set = match.rule().set().getOrDefault("status", "");
        Optional<Mention> move = match.mention("move");
        if (move.isEmpty() || !VERBS.contains(move.get().label())) {
            return Optional.of(status(set.isEmpty() ? move.map(Moves::value).orElse("sent") : set));
        }
        int verb = text.tokenFrom(move.get().start());
        if (isNoun(verb)) {
            return Optional.empty();
        }
        DeploymentStatus value = status(value(move.get()));
        boolean leaves = value == DeploymentStatus.WITHDRAWN;
        return switch (agents.mood(sentence, verb)) {
            case DONE -> Optional.of(value);
            case UNDER_WAY -> Optional.of(leaves ? DeploymentStatus.WITHDRAWING : DeploymentStatus.UNDER_WAY);
            case FUTURE -> Optional.of(leaves ? DeploymentStatus.WITHDRAWING : DeploymentStatus.ANNOUNCED);
            case INFINITIVE -> planned(agents.governor(sentence, verb), leaves);
            case PARTICIPLE -> isJoined(verb - 1) ? Optional.of(value) : planned(verb - 1, leaves);
            case UNREAL -> Optional.empty();
        };
    }

    /** "the dispatch of forces", "the declared curfew", "an order", "the police station": no verb. */
    boolean isNoun(int token) {
        return is(token - 1, "'s")
                || has(token - 1, "force") && has(token, "force-site")
                || is(token - 1, "of")
                || has(token - 1, "g-determiner") && !has(token - 1, "g-floating");
    }

    /** The verb that has the subject: "agreed" of "agreed to send", "began" of "began sending". */
    int finite(int verb) {
        Mood mood = agents.mood(sentence, verb);
        int governor = mood == Mood.INFINITIVE ? agents.governor(sentence, verb) : verb - 1;
        boolean hangs = mood == Mood.INFINITIVE || mood == Mood.PARTICIPLE;
        return hangs && plan(governor).isPresent() ? governor : verb;
    }

    private Optional<DeploymentStatus> planned(int governor, boolean leaves) {
        return plan(governor).map(m -> leaves ? DeploymentStatus.WITHDRAWING : status(value(m)));
    }

    private Optional<Mention> plan(int token) {
        return label(token, "force-plan");
    }

    private boolean isJoined(int before) {
        return is(before, ",") || is(before, "and");
    }

    private static String value(Mention move) {
        String value = move.value(String.class);
        return value.isEmpty() ? "sent" : value;
    }

    private static DeploymentStatus status(String name) {
        return DeploymentStatus.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

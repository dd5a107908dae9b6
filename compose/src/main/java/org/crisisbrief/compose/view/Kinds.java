package org.crisisbrief.compose.view;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.compose.wording.Topics;
import org.crisisbrief.compose.wording.Topics.Topic;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.jspecify.annotations.Nullable;

/** What a disaster, an accident or an outbreak is, by the words for it: the first of {@code kinds_<lang>.tsv} that fits. */
final class Kinds {

    static final Set<EventType> TOLD_APART =
            EnumSet.of(EventType.DISASTER, EventType.ACCIDENT, EventType.DISEASE_OUTBREAK);

    private final Locale language;
    private @Nullable List<Topic> kinds;

    Kinds(Locale language) {
        this.language = language;
    }

    /** The key of its kind, such as "flood"; empty if the words do not tell. */
    Optional<String> of(Fact.Event event) {
        return !TOLD_APART.contains(event.type())
                ? Optional.empty()
                : kinds().stream()
                        .filter(k -> k.words().matcher(event.text()).find())
                        .map(Topic::id)
                        .findFirst();
    }

    /** Read where one is asked for: most crises are told without. */
    private List<Topic> kinds() {
        List<Topic> read = kinds;
        if (read == null) {
            read = Topics.of("kinds_" + language.getLanguage() + ".tsv");
            kinds = read;
        }
        return read;
    }
}

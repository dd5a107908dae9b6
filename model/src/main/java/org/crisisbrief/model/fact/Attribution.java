package org.crisisbrief.model.fact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Who claims something: absence of a speaker has a name here and is never null. */
public sealed interface Attribution {

    /** Those who passed the words on, nearest to the speaker first: "EFE", "Jabar 24". */
    List<String> carriers();

    /** A person or body said it. */
    record BySpeaker(Speaker speaker, List<String> carriers) implements Attribution {
        public BySpeaker {
            Objects.requireNonNull(speaker);
            carriers = List.copyOf(carriers);
        }
    }

    /** The document says it in its own voice; an agency that it credits is a carrier. */
    record ByDocument(List<String> carriers) implements Attribution {
        public ByDocument {
            carriers = List.copyOf(carriers);
        }
    }

    /** Somebody is reported to have said it, but the text does not let us tell who. */
    record Unclear(List<String> carriers) implements Attribution {
        public Unclear {
            carriers = List.copyOf(carriers);
        }
    }

    /**
     * A speaker.
     *
     * @param text the words that stand for the speaker in the text, such as "the police spokeswoman"
     * @param entity the id of the {@link Entity} that they mean
     * @param named whether the speaker is identified by name, as a person or a body
     * @param pronoun whether the words are a pronoun of which the text does not tell surely whom it means; such a speaker is not to
     *     be printed
     */
    record Speaker(String text, Optional<String> entity, boolean named, boolean pronoun) {
        public Speaker {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a speaker has words that stand for it");
            }
        }

        public Speaker(String text, Optional<String> entity, boolean named) {
            this(text, entity, named, false);
        }
    }

    Attribution DOCUMENT = new ByDocument(List.of());
    Attribution UNCLEAR = new Unclear(List.of());
}

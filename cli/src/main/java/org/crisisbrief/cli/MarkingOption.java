package org.crisisbrief.cli;

import java.util.Optional;
import org.crisisbrief.model.Tlp;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The marking that a call asks for. */
final class MarkingOption {

    @Option(
            names = "--marking",
            paramLabel = "TLP",
            converter = TlpConverter.class,
            description = "The marking, such as TLP:GREEN; every file leaves out what stands above it.")
    private @Nullable Tlp marking;

    Optional<Tlp> marking() {
        return Optional.ofNullable(marking);
    }
}

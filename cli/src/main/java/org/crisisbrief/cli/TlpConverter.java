package org.crisisbrief.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crisisbrief.model.Tlp;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a marking as it is typed, with or without "TLP:". */
final class TlpConverter implements ITypeConverter<Tlp> {
    @Override
    public Tlp convert(String value) {
        String label = value.toUpperCase(Locale.ROOT);
        String full = label.startsWith("TLP:") ? label : "TLP:" + label;
        for (Tlp tlp : Tlp.values()) {
            if (tlp.label().equals(full)) {
                return tlp;
            }
        }
        throw new TypeConversionException("\"" + value + "\" is no marking; there are "
                + Arrays.stream(Tlp.values()).map(Tlp::label).collect(Collectors.joining(", ")));
    }
}

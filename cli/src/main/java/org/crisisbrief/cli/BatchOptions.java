package org.crisisbrief.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How many situations are extracted: one of all inputs, or many, as JSON Lines. */
final class BatchOptions {

    /** What each line of the output is about. */
    enum Per {
        DOCUMENT,
        GROUP
    }

    @Option(
            names = "--per",
            paramLabel = "WHAT",
            converter = PerConverter.class,
            description = "JSON Lines with a situation per document, in the order of the inputs, or per group: per"
                    + " value of \"group\" in an archive. Without it, one situation of all.")
    @Nullable
    Per per;

    @Option(names = "--with-text", description = "JSON Lines carry the texts of the sources, too.")
    boolean withText;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            converter = JobsConverter.class,
            description = "How many documents are worked on at a time; as many as there are processors without it.")
    int jobs = Runtime.getRuntime().availableProcessors();

    private static final class PerConverter implements ITypeConverter<Per> {
        @Override
        public Per convert(String value) {
            for (Per per : Per.values()) {
                if (per.name().toLowerCase(Locale.ROOT).equals(value)) {
                    return per;
                }
            }
            throw new TypeConversionException("there are \"document\" and \"group\", not \"" + value + "\"");
        }
    }

    private static final class JobsConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("[1-9][0-9]{0,2}")) {
                throw new TypeConversionException("a number from 1 to 999 is expected, not \"" + value + "\"");
            }
            return Integer.valueOf(value);
        }
    }
}

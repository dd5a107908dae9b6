package org.crisisbrief.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A kind of file that the command writes. */
enum Format {
    PDF,
    DOCX,
    JSON,
    CSV,
    XML;

    /** The name of a file of a template, or of a table; the JSON is called the same whatever the template. */
    String file(String template) {
        return switch (this) {
            case PDF -> template + ".pdf";
            case DOCX -> template + ".docx";
            case JSON -> "situation.json";
            case CSV -> "tables/" + template + ".csv";
            case XML -> template + ".xml";
        };
    }

    /** Reads the name of a format as it is typed. */
    static final class Converter implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            for (Format format : values()) {
                if (format.name().equalsIgnoreCase(value)) {
                    return format;
                }
            }
            throw new TypeConversionException("\"" + value + "\" is no format; there are pdf, docx, json, csv and xml");
        }
    }
}

package org.crisisbrief.cli;

import org.crisisbrief.model.document.Paper;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a paper size as it is typed. */
final class PaperConverter implements ITypeConverter<Paper> {
    @Override
    public Paper convert(String value) {
        for (Paper paper : Paper.values()) {
            if (paper.name().equalsIgnoreCase(value)) {
                return paper;
            }
        }
        throw new TypeConversionException("\"" + value + "\" is no paper size; there are A4 and Letter");
    }
}

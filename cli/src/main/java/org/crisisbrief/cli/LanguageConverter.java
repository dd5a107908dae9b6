package org.crisisbrief.cli;

import java.util.Locale;
import org.crisisbrief.model.document.BriefingLanguages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the code of a language of briefings as it is typed. */
final class LanguageConverter implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String value) {
        String code = value.toLowerCase(Locale.ROOT);
        if (!BriefingLanguages.CODES.contains(code)) {
            throw new TypeConversionException("\"" + value + "\" is no language of briefings; there are "
                    + String.join(", ", BriefingLanguages.CODES));
        }
        return BriefingLanguages.of(code);
    }
}

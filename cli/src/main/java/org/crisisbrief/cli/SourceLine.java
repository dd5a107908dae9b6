package org.crisisbrief.cli;

import java.util.Locale;
import java.util.StringJoiner;
import org.crisisbrief.model.source.Source;

/** A source on one line: its title, who published it, where it lies, and its date with what that rests on. */
final class SourceLine {

    private SourceLine() {}

    static String of(Source source) {
        StringJoiner line = new StringJoiner(", ");
        source.title().ifPresent(title -> line.add("\u201c" + title + "\u201d"));
        source.publisher().ifPresent(line::add);
        line.add(source.document());
        line.add(source.published()
                .map(day -> day + " (" + source.publishedBasis().name().toLowerCase(Locale.ROOT) + ")")
                .orElse("undated"));
        return line.toString();
    }
}

package org.crisisbrief.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.model.source.Source.Basis;
import org.crisisbrief.model.source.Span;

/** The date in the first lines of a document: "Published: 9 January 2022", a date on a line of its own, a dateline. */
final class DateHeader {

    private static final int LINES = 6;

    /** Characters of a line before a date or after it; lines with more are no headers. */
    private static final int LONGEST = 400;

    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:.*[|.;(]\\s*)?\\W*(?:first |last )?(?:date|dated|published|posted|updated|issued|released|created|filed|publication date)"
                    + "(?: on| at| date)?\\s*[:|-]?\\s*");
    private static final Pattern BYLINE = Pattern.compile("(?:By\\s.{0,60}|[A-Z][\\w .'/-]{0,40})?[\\s|,*(\\[-]*");
    private static final Pattern LINE_END = Pattern.compile(
            "(?i)[\\s|,)\\]-]*(?:at )?(?:\\d{1,2}[:.]\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:GMT|UTC|[A-Z]{2,4}T)?[\\s|.)\\]]*");
    private static final Pattern PLACE = Pattern.compile(
            "(?:[\\p{Lu}][\\p{Lu} .'/,()-]{2,60}(?:,\\s*[\\p{Lu}][\\p{L} .'-]{2,40},\\s*)?|[\\p{Lu}][\\p{L} .'/-]{2,40},|\\([^)]{2,40}\\)[\\s,-]*)\\s*\\(?\\s*");
    private static final Pattern DASH =
            Pattern.compile("\\s*\\)?\\s*[.,]?\\s*(?:\\([^)]{2,40}\\)|\\[[^]]{2,40}])?\\s*(?:--?|:)\\s.*");
    private static final Pattern DASH_AT_END = Pattern.compile("\\s*(?:--|-|\\|)\\s.*");

    private final AnnotatedText text;

    DateHeader(AnnotatedText text) {
        this.text = text;
    }

    /** The first full date that stands as a header or dateline. */
    Optional<DocumentDate> date() {
        return text.mentions(Reading.LABEL).stream()
                .filter(m -> text.sentenceAt(m.start()).paragraph() <= LINES)
                .map(this::date)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<DocumentDate> date(Mention mention) {
        Span where = mention.span();
        if (!(mention.value() instanceof CalendarDay calendar)
                || calendar.year().isEmpty()
                || before(where).length() > LONGEST) {
            return Optional.empty();
        }
        Optional<LocalDate> day = calendar.in(calendar.year().get());
        if (isHeader(where)) {
            return day.map(
                    d -> new DocumentDate(d, Basis.STATED, "stated in the document's header", Optional.of(where)));
        }
        return isDateline(where)
                ? day.map(d -> new DocumentDate(d, Basis.DATELINE, "from the dateline", Optional.of(where)))
                : Optional.empty();
    }

    private boolean isHeader(Span date) {
        String before = before(date);
        String after = after(date);
        if (LABEL.matcher(before).matches()) {
            return true;
        }
        boolean ends = LINE_END.matcher(after).matches();
        boolean bare = before.isBlank();
        return (ends && (bare || (BYLINE.matcher(before).matches() && !before.matches(".*\\b(?:on|of|in|since)\\s+"))))
                || (bare && DASH_AT_END.matcher(after).matches());
    }

    /** Whether a place stands before the words on their line and a dash after them: "ANKARA, Feb. 6 (Reuters) -". */
    boolean isDateline(Span date) {
        return before(date).length() <= LONGEST
                && PLACE.matcher(before(date)).matches()
                && DASH.matcher(after(date)).matches();
    }

    private String before(Span date) {
        int line = date.start();
        while (line > 0 && date.start() - line <= LONGEST && text.plain().charAt(line - 1) != '\n') {
            line--;
        }
        return text.plain().substring(line, date.start());
    }

    private String after(Span date) {
        int most = Math.min(text.plain().length(), date.end() + LONGEST);
        int end = date.end();
        while (end < most && text.plain().charAt(end) != '\n') {
            end++;
        }
        return text.plain().substring(date.end(), end);
    }
}

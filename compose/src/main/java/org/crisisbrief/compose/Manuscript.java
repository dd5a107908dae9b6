package org.crisisbrief.compose;

import freemarker.template.Template;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.crisisbrief.compose.view.Shortening;
import org.crisisbrief.compose.wording.Plurals;
import org.crisisbrief.model.document.Document;

/**
 * A document that can be composed at several lengths: a template may say how many pages it has and in which order whole
 * items are left out until it has no more.
 */
public final class Manuscript {

    /** Fills a template with a view and reads what it writes. */
    interface Press {
        Document print(Template template, Map<String, Object> view);
    }

    private static final String PAGES = "pages";
    private static final String LEAVE = "leave";

    private final Template template;
    private final Shortening shortening;
    private final Press press;

    Manuscript(Template template, Map<String, Object> view, Plurals plurals, Press press) {
        this.template = template;
        this.press = press;
        this.shortening = new Shortening(view, order(template), plurals);
    }

    /** The number of pages that a template declares: {@code <#ftl attributes={"pages": 1, "leave": ["gaps 3"]}>}. */
    static OptionalInt pages(Template template) {
        return template.getCustomAttribute(PAGES) instanceof Number n
                ? OptionalInt.of(n.intValue())
                : OptionalInt.empty();
    }

    private static List<String> order(Template template) {
        return template.getCustomAttribute(LEAVE) instanceof List<?> order
                ? order.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** How many pages it is to have, where its template says so. */
    public OptionalInt pages() {
        return pages(template);
    }

    /** How many items can be left out. */
    public int most() {
        return shortening.most();
    }

    /**
     * The document without some items, the first of the template's order left out first.
     *
     * @param items how many, from 0 to {@link #most}
     * @param apart whether its last page is begun by a page break, for what would not reach it
     * @throws BadTemplate if the template is wrong, or writes what is not in the document language
     */
    public Document without(int items, boolean apart) {
        Document draft = press.print(template, shortening.view(items, apart));
        if (pages().isEmpty()) {
            return draft;
        }
        return press.print(template, shortening.citing(Referred.in(draft), items, apart));
    }
}

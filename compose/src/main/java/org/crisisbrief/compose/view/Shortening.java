package org.crisisbrief.compose.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crisisbrief.compose.wording.Plurals;
import org.jspecify.annotations.Nullable;

/**
 * A view with whole items left out, in a fixed order: each entry names a list of the view by its path, how many of its items
 * are kept, and, with {@code first}, that its first items go before its last ones, as in "sitrep.timeline 2 first".
 */
public final class Shortening {

    private record Cut(List<String> path, int kept, boolean first) {
        static Cut of(String entry) {
            String[] words = entry.strip().split("\\s+");
            boolean known = words.length == 1
                    || words[1].matches("\\d{1,3}")
                            && (words.length == 2 || words.length == 3 && words[2].equals("first"));
            if (!known) {
                throw new IllegalArgumentException(
                        "\"" + entry + "\" in leave is not \"list\", \"list 2\" or \"list 2 first\"");
            }
            return new Cut(
                    List.of(words[0].split("\\.")),
                    words.length > 1 ? Integer.parseInt(words[1]) : 0,
                    words.length > 2);
        }
    }

    private final Map<String, Object> view;
    private final List<Cut> order;
    private final Plurals plurals;

    /**
     * A view and the order.
     *
     * @throws IllegalArgumentException if an entry is not written so, or names no list of the view
     */
    public Shortening(Map<String, Object> view, List<String> order, Plurals plurals) {
        this.plurals = plurals;
        this.view = view;
        this.order = order.stream().map(Cut::of).toList();
        this.order.forEach(c -> list(view, c.path()));
    }

    /** How many items can be left out. */
    public int most() {
        Map<String, Object> shorter = new TreeMap<>(view);
        return cut(shorter, Integer.MAX_VALUE);
    }

    /** The view without some items; {@code further} says how many, {@code furtherForm} names the form of words for so many, {@code apart} is passed on. */
    public Map<String, Object> view(int items, boolean apart) {
        Map<String, Object> shorter = new TreeMap<>(view);
        int further = cut(shorter, items);
        shorter.put("further", further);
        shorter.put("furtherForm", plurals.form(further));
        shorter.put("apart", apart);
        shorter.put("cited", list(view, List.of("sources")));
        shorter.put("uncited", 0);
        shorter.put("uncitedForm", plurals.form(0));
        return shorter;
    }

    /** Cuts at most so many items, in order; how many it cut. */
    private int cut(Map<String, Object> shorter, int items) {
        int done = 0;
        for (Cut cut : order) {
            List<?> all = list(shorter, cut.path());
            int here = Math.min(items - done, Math.max(0, all.size() - cut.kept()));
            if (here > 0) {
                List<?> rest = cut.first() ? all.subList(here, all.size()) : all.subList(0, all.size() - here);
                put(shorter, cut.path(), List.copyOf(rest));
                done += here;
            }
        }
        return done;
    }

    /** The same for a document known to refer to some anchors: only sources that it cites are among the cited. */
    public Map<String, Object> citing(Set<String> referred, int items, boolean apart) {
        Map<String, Object> shorter = view(items, apart);
        List<?> sources = list(view, List.of("sources"));
        List<?> cited = sources.stream()
                .filter(s -> s instanceof Map<?, ?> row && referred.contains(String.valueOf(row.get("anchor"))))
                .toList();
        shorter.put("cited", cited);
        shorter.put("uncited", sources.size() - cited.size());
        shorter.put("uncitedForm", plurals.form(sources.size() - cited.size()));
        return shorter;
    }

    private static List<?> list(Map<String, Object> view, List<String> path) {
        @Nullable Object at = view;
        for (String key : path) {
            at = at instanceof Map<?, ?> map ? map.get(key) : null;
        }
        if (at instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(String.join(".", path) + " is no list that a template sees");
    }

    private static void put(Map<String, Object> view, List<String> path, Object value) {
        if (path.size() == 1) {
            view.put(path.get(0), value);
            return;
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        if (view.get(path.get(0)) instanceof Map<?, ?> inner) {
            inner.forEach((k, v) -> copy.put(String.valueOf(k), v));
        }
        put(copy, path.subList(1, path.size()), value);
        view.put(path.get(0), copy);
    }
}

package org.crisisbrief.render.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.Document;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/**
 * A document's bookmarks: for every id a name that Word takes (a letter, then letters, digits and underscores, 40 at
 * most, unique without regard to case), and a number for every range.
 */
final class Bookmarks {

    private static final int LONGEST = 40;

    private final Map<String, String> nameById = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> placed = new HashSet<>();
    private int ranges;

    Bookmarks(Document document) {
        collect(document.blocks());
    }

    private void collect(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                name(heading.id());
            } else if (block instanceof Block.FigureBlock figure) {
                name(figure.id());
            } else if (block instanceof Block.ItemList list) {
                list.items().forEach(this::collect);
            } else if (block instanceof Block.Table table) {
                name(table.id());
                table.head().forEach(this::collect);
                table.body().forEach(this::collect);
            }
        }
    }

    private void collect(Block.Row row) {
        row.id().ifPresent(this::name);
        row.cells().forEach(cell -> collect(cell.content()));
    }

    private void name(String id) {
        if (!id.isEmpty() && !nameById.containsKey(id)) {
            String plain = id.replaceAll("[^A-Za-z0-9_]", "_");
            nameById.put(id, free(Character.isLetter(plain.charAt(0)) ? plain : "id_" + plain));
        }
    }

    /** The bookmark of an id, if something in the document has that id. */
    Optional<String> find(String id) {
        return Optional.ofNullable(nameById.get(id));
    }

    /** The bookmark to set at the thing that has this id; none if a thing before it had the same. */
    Optional<String> place(String id) {
        return placed.add(id) ? find(id) : Optional.empty();
    }

    /**
     * The hidden bookmark of a sentence, {@code _fact_<id>_<n>}: it stays with the sentence when the text is edited, and
     * {@code n} counts the places where an id stands.
     */
    String placeSentence(String id) {
        String plain = "_fact_" + id.replaceAll("[^A-Za-z0-9_]", "_");
        for (int n = 1; ; n++) {
            String name = cut(plain, "_" + n);
            if (taken.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
    }

    private String free(String wanted) {
        String name = cut(wanted, "");
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = cut(wanted, "_" + n);
        }
        return name;
    }

    private static String cut(String name, String suffix) {
        return name.substring(0, Math.min(name.length(), LONGEST - suffix.length())) + suffix;
    }

    /** Sets a bookmark around what {@code content} adds to {@code parent}. */
    void around(RunParent parent, String name, Runnable content) {
        BigInteger range = BigInteger.valueOf(++ranges);
        CTBookmark start = parent.addBookmarkStart();
        start.setId(range);
        start.setName(name);
        content.run();
        parent.addBookmarkEnd().setId(range);
    }
}

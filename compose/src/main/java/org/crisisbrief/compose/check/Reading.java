package org.crisisbrief.compose.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.Head;
import org.crisisbrief.model.document.Inline;

/** A document taken apart for checking, in reading order. */
final class Reading {

    final Head head;
    final List<Unit> units = new ArrayList<>();
    final List<Block.FigureBlock> figures = new ArrayList<>();
    final Set<String> anchors = new HashSet<>();
    String masthead = "";
    private String section = "";

    private Reading(Head head) {
        this.head = head;
    }

    static Reading of(Document document) {
        Reading reading = new Reading(document.head());
        document.blocks().forEach(reading::block);
        return reading;
    }

    List<Unit> rows(String table) {
        return units.stream().filter(u -> u.table().equals(table)).toList();
    }

    /** Whether it is a short document, which lists the sources that it cites and points to the data for the rest. */
    boolean isShort() {
        return anchors.contains("cited-sources");
    }

    List<Unit> sentences() {
        return units.stream().filter(Unit::isSentence).toList();
    }

    private void block(Block block) {
        if (block instanceof Block.Masthead m) {
            StringBuilder all = new StringBuilder(m.kicker());
            m.facts()
                    .forEach(
                            f -> all.append('\n').append(f.label()).append(": ").append(Plain.all(f.value())));
            masthead = all.toString();
        } else if (block instanceof Block.Heading h) {
            section = h.id();
            anchors.add(h.id());
            unit(section, "", h.content(), Optional.empty(), List.of());
        } else if (block instanceof Block.Paragraph p) {
            paragraph(p.content());
        } else if (block instanceof Block.ItemList l) {
            l.items().forEach(i -> i.forEach(this::block));
        } else if (block instanceof Block.Quote q) {
            List<Inline> both = new ArrayList<>(q.content());
            both.addAll(q.by());
            unit(section, "", both, Optional.empty(), List.of());
        } else if (block instanceof Block.Panel p) {
            for (Block.Tile tile : p.tiles()) {
                List<Inline> all = new ArrayList<>();
                all.add(new Inline.Text(tile.label() + " "));
                all.addAll(tile.value());
                all.add(new Inline.Text(" "));
                all.addAll(tile.note());
                unit("panel", "panel", all, Optional.empty(), List.of());
            }
        } else if (block instanceof Block.Table t) {
            table(t);
        } else if (block instanceof Block.FigureBlock f) {
            anchors.add(f.id());
            figures.add(f);
            unit(f.id(), "", f.caption(), Optional.empty(), List.of());
        }
    }

    private void paragraph(List<Inline> content) {
        List<Inline> rest = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.Sentence s) {
                unit(s.id(), "", s.content(), Optional.of(s), List.of());
            } else {
                rest.add(inline);
            }
        }
        if (!Plain.all(rest).isBlank()) {
            unit(section, "", rest, Optional.empty(), List.of());
        }
    }

    private void table(Block.Table table) {
        anchors.add(table.id());
        for (Block.Row row : table.body()) {
            row.id().ifPresent(anchors::add);
            List<Inline> all = new ArrayList<>();
            List<String> cells = new ArrayList<>();
            for (Block.Cell cell : row.cells()) {
                List<Inline> content = Plain.flat(cell.content());
                cells.add(Plain.all(content));
                all.addAll(content);
                all.add(new Inline.Text(" | "));
            }
            unit(row.id().orElse(table.id()), table.id(), all, Optional.empty(), cells);
        }
    }

    private void unit(
            String id, String table, List<Inline> content, Optional<Inline.Sentence> sentence, List<String> cells) {
        List<Inline.Quotation> quotations = new ArrayList<>();
        List<Inline.Reference> references = new ArrayList<>();
        StringBuilder own = new StringBuilder();
        StringBuilder foreign = new StringBuilder();
        Plain.walk(content, inline -> {
            if (inline instanceof Inline.Quotation q) {
                quotations.add(q);
                own.append(" ⟨⟩ ");
            } else if (inline instanceof Inline.References r) {
                references.addAll(r.targets());
            } else if (inline instanceof Inline.Foreign f) {
                own.append(f.words());
                foreign.append(f.words()).append(" | ");
            } else if (inline instanceof Inline.Text t) {
                own.append(t.value());
            }
        });
        units.add(new Unit(
                id, section, table, own.toString(), foreign.toString(), quotations, references, sentence, cells));
    }
}

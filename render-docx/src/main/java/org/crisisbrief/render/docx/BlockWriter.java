package org.crisisbrief.render.docx;

import java.math.BigInteger;
import java.util.Optional;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.Logo;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes blocks, each kind by its own writer. */
final class BlockWriter {

    /** The space between words and the line that says whose they are, in twentieths of a point. */
    private static final int BEFORE_ATTRIBUTION = 60;

    private final WordFile file;
    private final Document document;
    private final ParagraphWriter paragraphs;
    private final ListWriter lists;
    private final TableWriter tables;
    private final PanelWriter panels;
    private final ContentsWriter contents;
    private final FigureWriter figures;
    private final BodyFlow body;

    BlockWriter(WordFile file, Document document) {
        this.file = file;
        this.document = document;
        this.paragraphs = new ParagraphWriter(file);
        this.lists = new ListWriter(file, paragraphs, this);
        this.tables = new TableWriter(file, paragraphs, this);
        this.panels = new PanelWriter(file, paragraphs);
        this.contents = new ContentsWriter(file, paragraphs);
        this.figures = new FigureWriter(file, paragraphs);
        this.body = new BodyFlow(file.body(), file.page().textWidth());
    }

    ContentsWriter contents() {
        return contents;
    }

    void writeAll(Optional<Logo> logo) {
        logo.ifPresent(l -> figures.writeLogo(body, l));
        for (Block block : document.blocks()) {
            if (block instanceof Block.PageBreak) {
                body.breakPage();
            } else if (block instanceof Block.Contents toc) {
                contents.write(body, toc, document.blocks());
            } else {
                write(body, block);
            }
        }
    }

    /** Writes a block that may stand in the body or in a cell; breaks and contents are the body's alone. */
    void write(Flow flow, Block block) {
        if (block instanceof Block.Masthead masthead) {
            writeMasthead(flow, masthead);
        } else if (block instanceof Block.Heading heading) {
            paragraphs.addMarked(flow, "Heading" + heading.level(), heading.id(), heading.content());
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraphs.add(flow, style(paragraph.role(), flow), paragraph.content());
        } else if (block instanceof Block.ItemList list) {
            lists.write(flow, list, 0);
        } else if (block instanceof Block.Quote quote) {
            writeQuote(flow, quote);
        } else if (block instanceof Block.Panel panel) {
            panels.write(flow, panel);
        } else if (block instanceof Block.Table table) {
            tables.write(flow, table);
        } else if (block instanceof Block.FigureBlock figure) {
            figures.write(flow, figure);
        }
    }

    private static String style(Block.Role role, Flow flow) {
        return switch (role) {
            case BODY -> flow.isCell() ? "TableText" : "BodyText";
            case NOTE -> flow.isCell() ? "TableNote" : "Note";
            case CALLOUT -> "Callout";
        };
    }

    private void writeMasthead(Flow flow, Block.Masthead masthead) {
        if (!masthead.kicker().isEmpty()) {
            paragraphs.addText(flow, "Kicker", masthead.kicker());
        }
        paragraphs.addText(flow, "Title", masthead.title());
        for (Block.Labelled fact : masthead.facts()) {
            CTP paragraph = paragraphs.addEmpty(flow, "MastheadFact");
            RunParent runs = RunParent.of(paragraph);
            paragraphs.formatFor(paragraph, fact.label()).styled("FactLabel").add(runs, fact.label());
            runs.addRun().addNewTab();
            paragraphs.continueWith(paragraph, fact.value(), file.references());
        }
    }

    private void writeQuote(Flow flow, Block.Quote quote) {
        CTP words = paragraphs.add(flow, "Quote", quote.content());
        if (!quote.by().isEmpty()) {
            words.getPPr().addNewKeepNext();
            words.getPPr().addNewSpacing().setAfter(BigInteger.valueOf(BEFORE_ATTRIBUTION));
            paragraphs.add(flow, "QuoteBy", quote.by());
        }
    }
}

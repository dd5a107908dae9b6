package org.crisisbrief.render.docx;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.xmlbeans.XmlObject;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.Figure;
import org.crisisbrief.model.document.Logo;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes figures: as SVG, with a PNG for programs that do not read it, and their words for readers who do not see them. */
final class FigureWriter {

    /** English Metric Units in a point (ISO/IEC 29500-1, 20.1.2.1). */
    private static final int EMU = 12700;

    private static final int TWENTIETHS = 20;

    /** What a chart's labels take: about so many letters in a line, and the height of a line and between two, in points. */
    private static final int LETTERS_OF_A_LABEL = 40;

    private static final int LINE = 12;
    private static final int BAR = 10;

    /** The extension of a picture by its SVG. */
    private static final String VECTOR = "<a:extLst><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\">"
            + "<asvg:svgBlip r:embed=\"${svg}\"/></a:ext></a:extLst>";

    private final WordFile file;
    private final ParagraphWriter paragraphs;
    private int figures;

    FigureWriter(WordFile file, ParagraphWriter paragraphs) {
        this.file = file;
        this.paragraphs = paragraphs;
    }

    void write(Flow flow, Block.FigureBlock block) {
        CTP paragraph = paragraphs.addEmpty(flow, "Figure");
        RunParent runs = RunParent.of(paragraph);
        Runnable picture = () -> {
            if (block.figure() instanceof Figure.Bars bars) {
                addChart(runs, bars, block.alternative(), flow.width());
            } else if (block.figure() instanceof Figure.Scene scene) {
                addPicture(runs, scene, block.alternative(), flow.width());
            }
        };
        file.bookmarks()
                .place(block.id())
                .ifPresentOrElse(name -> file.bookmarks().around(runs, name, picture), picture);
        if (!block.caption().isEmpty()) {
            paragraphs.add(flow, "FigureCaption", block.caption(), InlineWriter.ReferenceForm.BRACKETS);
        }
    }

    /** A chart that can be edited, its data in it. */
    private void addChart(RunParent runs, Figure.Bars bars, String alternative, int room) {
        figures++;
        int lines = bars.bars().stream()
                .mapToInt(bar -> 1 + Workbook.named(bar).length() / LETTERS_OF_A_LABEL)
                .sum();
        Map<String, String> values = Map.of(
                "id", Integer.toString(figures),
                "width", Long.toString((long) room * EMU / TWENTIETHS),
                "height", Long.toString((long) (BAR * bars.bars().size() + LINE * lines) * EMU),
                "chart", file.addChart(bars));
        inline(runs, "chart-frame.xml", values, alternative);
    }

    private void addPicture(RunParent runs, Figure.Scene scene, String alternative, int room) {
        figures++;
        double scale = Math.min(1, room / (TWENTIETHS * scene.width()));
        byte[] png = new ScenePng(scene).draw();
        byte[] svg = SceneSvg.of(scene).getBytes(StandardCharsets.UTF_8);
        String shown = file.addPicture(png, PictureType.PNG);
        String vector = VECTOR.replace("${svg}", file.addPicture(svg, PictureType.SVG));
        addPicture(runs, shown, vector, scene.width() * scale, scene.height() * scale, alternative);
    }

    /** Writes the logo above all else. */
    void writeLogo(Flow flow, Logo logo) {
        double scale = Math.min(1, flow.width() / (TWENTIETHS * logo.width()));
        figures++;
        String png = file.addPicture(PngFile.of(logo.picture()), PictureType.PNG);
        RunParent runs = RunParent.of(paragraphs.addEmpty(flow, "Logo"));
        addPicture(runs, png, "", logo.width() * scale, logo.height() * scale, logo.alternative());
    }

    private void addPicture(
            RunParent runs, String png, String vector, double width, double height, String alternative) {
        Map<String, String> values = Map.of(
                "id", Integer.toString(figures),
                "width", Long.toString(Math.round(width * EMU)),
                "height", Long.toString(Math.round(height * EMU)),
                "png", png,
                "vector", vector);
        inline(runs, "picture.xml", values, alternative);
    }

    private static void inline(RunParent runs, String form, Map<String, String> values, String alternative) {
        CTInline inline = runs.addRun().addNewDrawing().addNewInline();
        inline.set(Template.parse(form, values, xml -> XmlObject.Factory.parse(xml)));
        inline.setDistT(0);
        inline.setDistB(0);
        inline.setDistL(0);
        inline.setDistR(0);
        inline.getDocPr().setDescr(Characters.legal(alternative));
    }
}

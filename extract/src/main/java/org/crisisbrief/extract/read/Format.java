package org.crisisbrief.extract.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crisisbrief.extract.read.feed.FeedReader;
import org.crisisbrief.extract.read.html.HtmlReader;
import org.crisisbrief.extract.read.mail.MailReader;
import org.crisisbrief.extract.read.mail.SavedPageReader;
import org.crisisbrief.extract.read.markdown.MarkdownReader;
import org.crisisbrief.extract.read.office.DocReader;
import org.crisisbrief.extract.read.office.DocxReader;
import org.crisisbrief.extract.read.office.OdtReader;
import org.crisisbrief.extract.read.office.RtfReader;
import org.crisisbrief.extract.read.pack.ZipReader;
import org.crisisbrief.extract.read.pdf.PdfReader;
import org.crisisbrief.extract.read.table.CsvReader;
import org.crisisbrief.extract.read.table.XlsReader;
import org.crisisbrief.extract.read.table.XlsxReader;

/** The formats that are read, by the endings of file names. */
enum Format {
    TEXT("txt", "text"),
    MARKDOWN("md", "markdown"),
    HTML("html", "htm", "xhtml"),
    SAVED_PAGE("mhtml", "mht"),
    MAIL("eml"),
    OUTLOOK_MAIL("msg"),
    FEED("rss", "atom", "rdf", "xml"),
    PDF("pdf"),
    DOCX("docx", "docm", "dotx"),
    DOC("doc", "dot"),
    ODT("odt", "ott"),
    RTF("rtf"),
    CSV("csv", "tsv"),
    XLSX("xlsx", "xlsm"),
    XLS("xls", "xlt"),
    ZIP("zip");

    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    /** Made here and nowhere else, so that a library is loaded only where a document asks for it. */
    DocumentReader reader() {
        return switch (this) {
            case TEXT -> new PlainTextReader();
            case MARKDOWN -> new MarkdownReader();
            case HTML -> new HtmlReader();
            case SAVED_PAGE -> new SavedPageReader();
            case MAIL -> MailReader.internet();
            case OUTLOOK_MAIL -> MailReader.outlook();
            case FEED -> new FeedReader();
            case PDF -> new PdfReader();
            case DOCX -> new DocxReader();
            case DOC -> new DocReader();
            case ODT -> new OdtReader();
            case RTF -> new RtfReader();
            case CSV -> new CsvReader();
            case XLSX -> new XlsxReader();
            case XLS -> new XlsReader();
            case ZIP -> new ZipReader();
        };
    }

    /** The format of a file of this name. */
    static Optional<Format> of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> f.endings.contains(ending)).findFirst();
    }

    /** The endings for a message: ".txt, .md". */
    static String all() {
        return Arrays.stream(values()).map(f -> "." + f.endings.get(0)).collect(Collectors.joining(", "));
    }
}

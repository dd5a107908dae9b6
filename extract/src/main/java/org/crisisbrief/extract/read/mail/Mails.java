package org.crisisbrief.extract.read.mail;

import java.util.Locale;
import java.util.Optional;
import org.crisisbrief.extract.read.Metadata;
import org.crisisbrief.extract.read.html.WebPage;
import org.crisisbrief.extract.read.html.WebPages;
import org.crisisbrief.extract.read.html.WrittenDay;

/** Reads mails (RFC 5322, MIME) and pages that a browser saved as one (MHTML, RFC 2557). Stateless after it is made. */
public final class Mails {

    private final WebPages pages = new WebPages();

    /** Reads a mail; nothing where the bytes hold none. */
    public Optional<Mail> read(byte[] bytes) {
        return Parts.of(bytes).map(root -> {
            MailText found = new MailText();
            found.take(root);
            return new Mail(
                    found.text(), metadata(root.headers()), found.attachments(), found.quoted(), found.encrypted());
        });
    }

    /**
     * Reads the page that a browser saved: the first part with HTML. The day in the header is the one on which it was saved, so
     * it is no day of publication.
     */
    public Optional<WebPage> page(byte[] bytes) {
        return Parts.of(bytes)
                .flatMap(root -> html(root).map(leaf -> {
                    WebPage page = pages.read(leaf.bytes(), leaf.charset());
                    Metadata saved = new Metadata(
                            root.headers().text("subject"),
                            Optional.empty(),
                            Optional.empty(),
                            root.headers()
                                    .text("snapshot-content-location")
                                    .or(() -> leaf.headers().text("content-location")),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
                    return new WebPage(page.text(), page.metadata().or(saved), page.fault());
                }));
    }

    private static Optional<Part.Leaf> html(Part part) {
        if (part instanceof Part.Several several) {
            return several.parts().stream().flatMap(p -> html(p).stream()).findFirst();
        }
        return part instanceof Part.Leaf leaf && leaf.type().contains("html") ? Optional.of(leaf) : Optional.empty();
    }

    private static Metadata metadata(Headers headers) {
        return new Metadata(
                headers.text("subject"),
                Optional.empty(),
                headers.person("from").or(() -> headers.person("sender")),
                Optional.empty(),
                headers.text("date").flatMap(WrittenDay::of),
                Optional.empty(),
                Optional.empty(),
                headers.text("content-language")
                        .map(l -> l.toLowerCase(Locale.ROOT))
                        .filter(l -> l.matches("[a-z]{2}(?:-.*)?"))
                        .map(l -> l.substring(0, 2)));
    }
}

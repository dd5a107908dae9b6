package org.crisisbrief.extract.read.html;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.read.DocumentReader;
import org.crisisbrief.extract.read.Unreadable;
import org.crisisbrief.model.Diagnostic;

/** Web pages, as a browser or a program saved them. */
public final class HtmlReader implements DocumentReader {

    private final WebPages pages = new WebPages();

    @Override
    public Content read(Input input) throws IOException {
        if (isBinary(input.bytes())) {
            throw new Unreadable(
                    "The file holds no text (it looks like a program, picture or archive), so it was left out.");
        }
        return content(pages.read(input.bytes(), input.charset()), input);
    }

    /**
     * A page as the content of a document.
     *
     * @throws Unreadable if the page holds no article
     */
    public static Content content(WebPage page, Input input) throws Unreadable {
        Optional<PageFault> fault = page.fault();
        if (fault.isPresent() && !fault.get().readable()) {
            throw new Unreadable(fault.get().message()
                    + ", so it was left out. Save the page again when the article shows in the browser.");
        }
        input.budget().characters(page.text().characters().length());
        return new Content(
                Optional.of(page.text()),
                page.metadata(),
                List.of(),
                fault.stream()
                        .map(f -> Diagnostic.warning(input.path(), f.message() + "."))
                        .toList());
    }

    /** Whether zero bytes stand among the first ones and no mark says that they are halves of characters. */
    private static boolean isBinary(byte[] bytes) {
        boolean marked = bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE;
        int zeros = 0;
        int looked = Math.min(bytes.length, 4096);
        for (int i = 0; i < looked; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return !marked && zeros * 100 > looked;
    }
}

package org.crisisbrief.extract.read.mail;

import java.io.IOException;
import org.crisisbrief.extract.read.DocumentReader;
import org.crisisbrief.extract.read.Unreadable;
import org.crisisbrief.extract.read.html.HtmlReader;

/** Web pages that a browser saved as one file (MHTML). */
public final class SavedPageReader implements DocumentReader {

    private final Mails mails = new Mails();

    @Override
    public Content read(Input input) throws IOException {
        return HtmlReader.content(
                mails.page(input.bytes())
                        .orElseThrow(() -> new Unreadable("The file holds no saved web page, so it was left out.")),
                input);
    }
}

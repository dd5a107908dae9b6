package org.crisisbrief.extract.read.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.read.DocumentReader;
import org.crisisbrief.extract.read.Unreadable;
import org.crisisbrief.model.Diagnostic;

/** Mails: what the sender wrote, and what is attached as documents of their own. */
public final class MailReader implements DocumentReader {

    /** Takes a mail out of its file. */
    private interface Opening {
        Mail open(byte[] bytes) throws IOException;
    }

    private final Opening opening;

    private MailReader(Opening opening) {
        this.opening = opening;
    }

    /** The reader of mails as they are sent (RFC 5322). */
    public static MailReader internet() {
        Mails mails = new Mails();
        return new MailReader(bytes -> mails.read(bytes)
                .orElseThrow(() -> new Unreadable("The file is no mail: it has no header, so it was left out.")));
    }

    /** The reader of mails as Outlook saves them. */
    public static MailReader outlook() {
        OutlookMails mails = new OutlookMails();
        return new MailReader(mails::read);
    }

    @Override
    public Content read(Input input) throws IOException {
        Mail mail = opening.open(input.bytes());
        boolean empty = mail.text().characters().isBlank();
        if (empty && mail.encrypted()) {
            throw new Unreadable(
                    "The mail is encrypted, so it was left out. Open it in your mail program and save its text.");
        }
        if (empty && mail.attachments().isEmpty()) {
            throw new Unreadable("The mail holds no text, so it was left out.");
        }
        input.budget().characters(mail.text().characters().length());
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (mail.quoted() > 0) {
            diagnostics.add(Diagnostic.note(
                    input.path(),
                    "Lines that quote an earlier mail were left out (" + mail.quoted()
                            + "). Add that mail itself where it matters."));
        }
        if (mail.encrypted()) {
            diagnostics.add(Diagnostic.warning(input.path(), "A part of the mail is encrypted and was left out."));
        }
        return new Content(
                empty ? Optional.empty() : Optional.of(mail.text()), mail.metadata(), mail.attachments(), diagnostics);
    }
}

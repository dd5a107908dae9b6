package org.crisisbrief.extract.read.mail;

import java.util.List;
import org.crisisbrief.extract.read.DocumentReader.Attachment;
import org.crisisbrief.extract.read.Metadata;
import org.crisisbrief.model.source.SourceText;

/**
 * What was read from a mail.
 *
 * @param text what its sender wrote, without quoted mails and signature; empty where there is none
 * @param metadata the subject as title, the sender as author, the day of sending
 * @param quoted how many lines of earlier mails were left out
 * @param encrypted whether the text can only be read with a key
 */
public record Mail(SourceText text, Metadata metadata, List<Attachment> attachments, int quoted, boolean encrypted) {
    public Mail {
        attachments = List.copyOf(attachments);
    }
}

package org.crisisbrief.render.pdf;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file that travels inside the PDF, as the source that the document was made from (PDF/A-3's associated file).
 *
 * @param name its file name, such as {@code situation.json}
 * @param mediaType such as {@code application/json}
 * @param description what it is, for readers of the list of attachments
 * @param bytes its content
 */
public record Attachment(String name, String mediaType, String description, byte[] bytes) {
    public Attachment {
        if (name.isBlank() || !mediaType.contains("/")) {
            throw new IllegalArgumentException("an attachment has a name and a media type");
        }
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment that
                && name.equals(that.name)
                && mediaType.equals(that.mediaType)
                && description.equals(that.description)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, mediaType, description, Arrays.hashCode(bytes));
    }
}

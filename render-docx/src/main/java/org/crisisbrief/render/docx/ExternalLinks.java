package org.crisisbrief.render.docx;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** The addresses that the document links to, one relationship each. */
final class ExternalLinks {

    private final PackagePart part;
    private final Map<String, String> relationByAddress = new HashMap<>();

    ExternalLinks(PackagePart part) {
        this.part = part;
    }

    /** The id of the relationship to an address; none for what no escaping turns into a URI (RFC 3986). */
    Optional<String> relation(String address) {
        return uri(address)
                .map(uri -> relationByAddress.computeIfAbsent(
                        uri,
                        target -> part.addExternalRelationship(target, XWPFRelation.HYPERLINK.getRelation())
                                .getId()));
    }

    private static Optional<String> uri(String address) {
        try {
            return Optional.of(new URI(escaped(address)).toASCIIString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String escaped(String address) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            if (b <= ' ' || b == 0x7f || "\"<>\\^`{|}".indexOf(b) >= 0) {
                escaped.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
            } else {
                escaped.append((char) b);
            }
        }
        return escaped.toString();
    }
}

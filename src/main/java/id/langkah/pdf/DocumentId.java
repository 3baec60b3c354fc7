package id.langkah.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes the identity that a PDF carries from its content. */
final class DocumentId {
    private DocumentId() {}

    /** The SHA-256 of a value's text, in hex. */
    static String of(Object value) {
        try {
            byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

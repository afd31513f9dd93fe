package dev.proofmark.certificate.certificatedocument.usecase;

/** A text has a character that no font of the certificate can show. Grants are refused before; this is the last guard. */
public final class UnprintableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnprintableException(int codePoint) {
        super("no font of the certificate has U+%04X".formatted(codePoint));
    }
}

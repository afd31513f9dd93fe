package dev.proofmark.verification.certificate;

/** Something that is looked at. */
public final class Exhibit {

    private final byte[] bytes;
    private final String from;

    /**
     * Something to look at.
     *
     * @param from where it came from: a file, or an address
     */
    public Exhibit(byte[] bytes, String from) {
        this.bytes = bytes.clone();
        this.from = from;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String from() {
        return from;
    }
}

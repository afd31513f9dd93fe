package dev.proofmark.gateway.headers;

/** What a page of ours may load: scripts are files of ours, and what stands in its own text is never one. */
public final class PagePolicy {

    private PagePolicy() {}

    /**
     * The policy of a page (Content Security Policy Level 3).
     *
     * @param styles where its styles come from
     */
    public static String of(String styles) {
        return "default-src 'none'; script-src 'self'; style-src " + styles + "; img-src 'self' data: blob:; "
                + "font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                + "frame-ancestors 'none'";
    }
}

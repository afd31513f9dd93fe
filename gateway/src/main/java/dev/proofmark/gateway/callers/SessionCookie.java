package dev.proofmark.gateway.callers;

/** The browser's session; whoever has it sends it with every request. */
public final class SessionCookie {

    /** Its name, which no page of a neighbour can set (RFC 6265bis, section 4.1.3.2). */
    public static final String NAME = "__Host-proofmark-session";

    private SessionCookie() {}
}

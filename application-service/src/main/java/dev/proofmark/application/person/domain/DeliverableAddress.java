package dev.proofmark.application.person.domain;

import java.util.regex.Pattern;

/** Which addresses are given to a mail server. */
public final class DeliverableAddress {

    /** Longest address that SMTP can name (RFC 5321, section 4.5.3.1.3, without its brackets). */
    private static final int LONGEST = 254;

    /** Not the whole grammar of addresses: only what could be misread on its way to a mail server is kept out. */
    private static final Pattern ADDRESS =
            Pattern.compile("[\\x21-\\x7E&&[^()<>,;:\"@]]+@[\\x21-\\x7E&&[^()<>,;:\"@]]+");

    private DeliverableAddress() {}

    /** Whether a mail server can take the text for one address and for nothing else. */
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }
}

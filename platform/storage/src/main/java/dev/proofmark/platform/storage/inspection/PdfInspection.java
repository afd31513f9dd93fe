package dev.proofmark.platform.storage.inspection;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A PDF begins with its header and ends with its end-of-file marker (ISO 32000-2:2020, 7.5.2 and 7.5.5). Readers put up
 * with other bytes before and behind; whoever puts some there makes a file that is something else too.
 */
final class PdfInspection {

    private static final String HEADER = "%PDF-";
    private static final String END = "%%EOF";
    private static final int TAIL = 64 * 1024;
    private static final int HEAD = 1024;

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\x00\\t\\n\\f\\r ]*");

    /** A page for a browser, in a comment behind the header. */
    private static final Pattern MARKUP = Pattern.compile("<(!doctype html|html|head|body|script|svg|iframe)\\b");

    private PdfInspection() {}

    /** Whether readers of PDF would take a file for theirs: they look for the header in the first kilobyte. */
    static boolean looksLikeOne(FileChannel file) throws IOException {
        return Bytes.head(file, HEAD + HEADER.length()).contains(HEADER);
    }

    static void inspect(FileChannel file) throws IOException {
        String head = Bytes.head(file, HEAD);
        if (!head.startsWith(HEADER)
                || MARKUP.matcher(head.toLowerCase(Locale.ROOT)).find()) {
            throw Refusals.ambiguous();
        }
        String tail = Bytes.tail(file, TAIL);
        int end = tail.lastIndexOf(END);
        if (end < 0) {
            throw Refusals.damaged();
        }
        if (!WHITE_SPACE.matcher(tail.substring(end + END.length())).matches()) {
            throw Refusals.ambiguous();
        }
    }
}

package dev.proofmark.gateway.browserlogin;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Our cookies on a request and its answer. A browser takes a name with {@code __Host-} from this very origin over https
 * (or from localhost) only, so that no neighbour can slip one in (RFC 6265bis, section 4.1.3.2). Values over what browsers
 * keep in one cookie go into several.
 */
final class BrowserCookies {

    /** Browsers keep 4096 bytes of name and value (RFC 6265bis, section 5.6); attributes count apart. */
    static final int CHUNK = 3800;

    /** More than we ever write: what came with more is not ours. */
    private static final int MOST_CHUNKS = 4;

    private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Lax";
    private static final String GONE = ATTRIBUTES + "; Max-Age=0";

    private final Map<String, String> values = new HashMap<>();
    private boolean ambiguous;

    /** The cookies of a request's {@code Cookie} headers. */
    BrowserCookies(List<String> headers) {
        for (String header : headers) {
            for (String pair : header.split(";", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    String name = pair.substring(0, equals).strip();
                    boolean twice = values.put(name, pair.substring(equals + 1).strip()) != null;
                    ambiguous |= twice && name.startsWith("__Host-proofmark-");
                }
            }
        }
    }

    static BrowserCookies of(HttpServerRequest request) {
        return new BrowserCookies(request.headers().getAll("Cookie"));
    }

    /** The value under a name, of all its pieces; nothing where two cookies claim the same name. */
    Optional<String> value(String name) {
        if (ambiguous || !values.containsKey(name)) {
            return Optional.empty();
        }
        StringBuilder whole = new StringBuilder();
        for (int piece = 0; piece < MOST_CHUNKS && values.containsKey(piece(name, piece)); piece++) {
            whole.append(values.get(piece(name, piece)));
        }
        return Optional.of(whole.toString());
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The names that begin so. */
    List<String> names(String prefix) {
        return values.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
    }

    /** Has the browser keep a value for as long as it runs, in place of whatever it had. */
    void put(MultiMap answer, String name, String value) {
        List<String> pieces = pieces(value);
        IntStream.range(0, pieces.size())
                .forEach(piece -> add(answer, piece(name, piece) + "=" + pieces.get(piece) + ATTRIBUTES));
        IntStream.range(pieces.size(), MOST_CHUNKS)
                .filter(piece -> has(piece(name, piece)))
                .forEach(piece -> add(answer, piece(name, piece) + "=" + GONE));
    }

    /** Has the browser forget a value, if it has one. */
    void forget(MultiMap answer, String name) {
        IntStream.range(0, MOST_CHUNKS)
                .filter(piece -> has(piece(name, piece)))
                .forEach(piece -> add(answer, piece(name, piece) + "=" + GONE));
    }

    private static void add(MultiMap answer, String cookie) {
        answer.add("Set-Cookie", cookie);
    }

    private static List<String> pieces(String value) {
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < value.length(); start += CHUNK) {
            pieces.add(value.substring(start, Math.min(value.length(), start + CHUNK)));
        }
        return pieces;
    }

    private static String piece(String name, int number) {
        return number == 0 ? name : name + "-" + number;
    }
}

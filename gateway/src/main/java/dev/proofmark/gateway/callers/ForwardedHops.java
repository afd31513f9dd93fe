package dev.proofmark.gateway.callers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What proxies wrote about the hops before them, nearest last. Written by anybody, so read without trust: what is no
 * address stays text that is none.
 */
final class ForwardedHops {

    /** A pair of RFC 7239, section 4: a token, and a token or a quoted string; then what separates it from the next. */
    private static final Pattern PAIR =
            Pattern.compile("\\s*([A-Za-z]+)=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\",;\\s]*))\\s*([;,]|$)");

    /** An address with a port, IPv6 in brackets (section 6 of RFC 7239; some proxies write it into the older header). */
    private static final Pattern WITH_PORT =
            Pattern.compile("\\[([0-9A-Fa-f:.]+)](?::[0-9]+)?|([0-9]+(?:\\.[0-9]+){3}):[0-9]+");

    private ForwardedHops() {}

    /** Addresses of an {@code X-Forwarded-For}. */
    static List<String> addresses(List<String> lines) {
        return items(lines).stream().map(ForwardedHops::withoutPort).toList();
    }

    /** Items of a list that may stand in several lines (RFC 9110, section 5.3). */
    static List<String> items(List<String> lines) {
        List<String> items = new ArrayList<>();
        for (String line : lines) {
            for (String item : line.split(",", -1)) {
                items.add(item.strip());
            }
        }
        return items;
    }

    /** The values of a parameter in each element of a {@code Forwarded}; "" in an element without it. */
    static List<String> values(List<String> lines, String parameter) {
        List<String> values = new ArrayList<>();
        for (String line : lines) {
            String value = "";
            Matcher pair = PAIR.matcher(line);
            int read = 0;
            while (read < line.length() && pair.find(read) && pair.start() == read) {
                if (pair.group(1).toLowerCase(Locale.ROOT).equals(parameter)) {
                    value = pair.group(2) == null ? pair.group(3) : pair.group(2);
                }
                if (pair.group(4).equals(",")) {
                    values.add(withoutPort(value));
                    value = "";
                }
                read = pair.end();
            }
            // What cannot be read to its end tells nothing about its last hop.
            values.add(read < line.length() ? "" : withoutPort(value));
        }
        return values;
    }

    private static String withoutPort(String node) {
        Matcher withPort = WITH_PORT.matcher(node);
        if (!withPort.matches()) {
            return node;
        }
        return withPort.group(1) == null ? withPort.group(2) : withPort.group(1);
    }
}

package dev.proofmark.certificate.credential.domain;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A text as one segment of a URI (RFC 3986, section 3.3). */
final class UriSegment {

    private UriSegment() {}

    static String of(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}

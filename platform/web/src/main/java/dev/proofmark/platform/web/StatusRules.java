package dev.proofmark.platform.web;

import java.util.Map;

/** The rule that a status of the framework's stands for. */
final class StatusRules {

    private static final int CLIENT_MISTAKES = 400;
    private static final int OUR_MISTAKES = 500;

    private static final Map<Integer, String> RULES = Map.of(
            401, "unauthenticated",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "unsupported-media-type",
            503, "unavailable");

    private StatusRules() {}

    static String rule(int status) {
        boolean callersMistake = status >= CLIENT_MISTAKES && status < OUR_MISTAKES;
        return RULES.getOrDefault(status, callersMistake ? "malformed-request" : "internal");
    }
}

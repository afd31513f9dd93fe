package dev.proofmark.gateway.browserlogin;

import java.util.regex.Pattern;

/**
 * What takes a login of the last minutes (RFC 9470 has the answer where it is older): a decision, a vote on one, a
 * suspension, a reinstatement, a withdrawal, and the second signature under any of them; what is decided on a complaint or
 * an appeal, too. A machine left alone must not decide in somebody's name.
 */
final class FreshLogin {

    /** A service may take an address with a slash at its end for the same. */
    private static final Pattern ADDRESSES = Pattern.compile("(/api/v1/certification-files/[^/]+/decision(/votes)?"
            + "|/api/v1/(complaints|appeals)/[^/]+/decision"
            + "|/api/v1/certificates/[^/]+/(suspension|reinstatement|withdrawal|[a-z-]+/confirmation))/?");

    private FreshLogin() {}

    static boolean isNeeded(String method, String path) {
        return method.equals("POST") && ADDRESSES.matcher(path).matches();
    }
}

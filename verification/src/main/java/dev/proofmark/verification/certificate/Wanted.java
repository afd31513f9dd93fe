package dev.proofmark.verification.certificate;

import dev.proofmark.verification.credential.Did;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is needed for a check.
 *
 * @param path where its issuer gives it out, from the first slash on
 * @param issuer null as long as nobody is known
 */
public record Wanted(
        ExhibitKind kind, String path, @Nullable Did issuer) {

    private static final String CERTIFICATES = "/public/v1/certificates/";

    private static final String UNKNOWN = "-";

    static Wanted document(@Nullable String number, @Nullable Did issuer) {
        return new Wanted(ExhibitKind.DOCUMENT, CERTIFICATES + encoded(number) + "/pdf", issuer);
    }

    static Wanted credential(@Nullable String number, @Nullable Did issuer) {
        return new Wanted(ExhibitKind.CREDENTIAL, CERTIFICATES + encoded(number) + "/credential", issuer);
    }

    static Wanted logProof(String number, Did issuer) {
        return new Wanted(ExhibitKind.LOG_PROOF, CERTIFICATES + encoded(number) + "/log-proof", issuer);
    }

    static Wanted statusProof(String number, LocalDate day, Did issuer) {
        return new Wanted(ExhibitKind.STATUS_PROOF, CERTIFICATES + encoded(number) + "/status-proof?on=" + day, issuer);
    }

    static Wanted didDocument(Did issuer) {
        return new Wanted(ExhibitKind.DID_DOCUMENT, "/.well-known/did.json", issuer);
    }

    /** Of a certificate whose number nobody knows yet, there is at most one thing at hand. */
    private static String encoded(@Nullable String number) {
        if (number == null) {
            return UNKNOWN;
        }
        return URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

package dev.proofmark.verification.credential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A credential whose signature holds and which says what its profile demands (VCDM 2.0, section 4). */
public final class Credential {

    private static final String MEMBERS = "credential-members";
    private static final String CONTEXT = "credential-context";
    private static final String ISSUER = "credential-issuer";
    private static final String VALIDITY = "credential-validity";

    private static final String ID = "id";

    private final ObjectNode content;
    private final Did issuer;
    private final OffsetDateTime validFrom;
    private final @Nullable OffsetDateTime validUntil;

    private Credential(ObjectNode content, Did issuer, OffsetDateTime validFrom, @Nullable OffsetDateTime validUntil) {
        this.content = content;
        this.issuer = issuer;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    /**
     * Checks a credential, apart from the time of its validity and its status.
     *
     * @throws CredentialException if its signature does not hold, or it is not what the profile demands
     */
    public static Credential verify(SecuredDocument secured, DidDocument issuer, CredentialProfile profile)
            throws CredentialException {
        ObjectNode content = secured.verify(issuer);
        requireWords(CONTEXT, content.path("@context"), profile.contexts());
        requireWords("credential-type", content.path("type"), profile.types());
        requireIssuer(content.path("issuer"), issuer.id());
        if (content.has(DataIntegrity.PROOF)) {
            throw new CredentialException(MEMBERS, "one proof", "another one in what it proves");
        }
        var _ = text(content, ID);
        JsonNode subject = content.path("credentialSubject");
        if (!subject.isObject() || subject.isEmpty()) {
            throw new CredentialException(MEMBERS, "a credentialSubject", subject.toString());
        }
        OffsetDateTime from = TimeStamps.parse(MEMBERS, text(content, "validFrom"));
        OffsetDateTime until =
                content.has("validUntil") ? TimeStamps.parse(MEMBERS, text(content, "validUntil")) : null;
        if (until != null && until.isBefore(from)) {
            throw new CredentialException(MEMBERS, "an end of the validity after " + from, until.toString());
        }
        return new Credential(content, issuer.id(), from, until);
    }

    private static void requireWords(String check, JsonNode found, List<String> expected) throws CredentialException {
        List<String> words = new ArrayList<>();
        for (JsonNode word : found) {
            words.add(word.isTextual() ? word.textValue() : word.toString());
        }
        if (!found.isArray() || !words.equals(expected)) {
            throw new CredentialException(check, expected.toString(), found.toString());
        }
    }

    private static void requireIssuer(JsonNode found, Did expected) throws CredentialException {
        JsonNode named = found.isObject() ? found.path(ID) : found;
        if (!expected.value().equals(named.textValue())) {
            throw new CredentialException(ISSUER, expected.value(), named.toString());
        }
    }

    private static String text(JsonNode content, String member) throws CredentialException {
        String text = content.path(member).textValue();
        if (text == null || text.isBlank()) {
            throw new CredentialException(
                    MEMBERS, "a text as " + member, content.path(member).toString());
        }
        return text;
    }

    /**
     * Checks that it is valid on some part of a day.
     *
     * @param zone where that day is
     * @throws CredentialException unless it is
     */
    public void verifyValidOn(LocalDate day, ZoneId zone) throws CredentialException {
        Instant begin = day.atStartOfDay(zone).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        if (!validFrom.toInstant().isBefore(end)
                || (validUntil != null && validUntil.toInstant().isBefore(begin))) {
            throw new CredentialException(VALIDITY, validity(), day.toString());
        }
    }

    /**
     * Checks that it is valid at a moment.
     *
     * @throws CredentialException unless it is
     */
    public void verifyValidAt(Instant moment) throws CredentialException {
        if (moment.isBefore(validFrom.toInstant()) || (validUntil != null && moment.isAfter(validUntil.toInstant()))) {
            throw new CredentialException(VALIDITY, validity(), moment.toString());
        }
    }

    private String validity() {
        return "a time from " + validFrom + (validUntil == null ? "" : " until " + validUntil);
    }

    public String id() {
        return content.path(ID).textValue();
    }

    public Did issuer() {
        return issuer;
    }

    public OffsetDateTime validFrom() {
        return validFrom;
    }

    public @Nullable OffsetDateTime validUntil() {
        return validUntil;
    }

    /** The credential without its proof. */
    public ObjectNode content() {
        return content.deepCopy();
    }

    /** SHA-256 of its canonical bytes without a proof: the same in whichever form it came. */
    public String sha256() {
        return CanonicalJson.sha256(content);
    }
}

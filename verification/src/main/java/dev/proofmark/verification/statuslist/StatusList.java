package dev.proofmark.verification.statuslist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.verification.credential.Credential;
import dev.proofmark.verification.credential.CredentialException;
import dev.proofmark.verification.credential.CredentialProfile;
import dev.proofmark.verification.credential.Did;
import dev.proofmark.verification.credential.DidDocument;
import dev.proofmark.verification.credential.SecuredDocument;
import java.time.Duration;
import java.time.Instant;

/**
 * A list of statuses as it is published: a credential of its own (Bitstring Status List 1.0, {@code BitstringStatusListCredential}).
 *
 * @param id its address
 * @param issuer of the list and of the credentials in it
 * @param purpose what a set bit means
 * @param bits one for each credential
 * @param validFrom when it was made
 * @param validUntil when it is too old to be believed
 * @param timeToLive how long it need not be fetched again
 */
public record StatusList(
        String id,
        Did issuer,
        StatusPurpose purpose,
        Bits bits,
        Instant validFrom,
        Instant validUntil,
        Duration timeToLive) {

    private static final String PREFIX = "status-list-";
    private static final String FORM = "status-list-form";
    private static final String SUBJECT_TYPE = "BitstringStatusList";

    /** The credential, still to be signed. */
    public ObjectNode credential() {
        ObjectNode credential = JsonNodeFactory.instance.objectNode();
        CredentialProfile.STATUS_LIST.contexts().forEach(credential.putArray("@context")::add);
        CredentialProfile.STATUS_LIST.types().forEach(credential.putArray("type")::add);
        credential
                .put("id", id)
                .put("issuer", issuer.value())
                .put("validFrom", validFrom.toString())
                .put("validUntil", validUntil.toString())
                .putObject("credentialSubject")
                .put("id", id + "#list")
                .put("type", SUBJECT_TYPE)
                .put("statusPurpose", purpose.written())
                .put("encodedList", bits.encoded())
                .put("ttl", timeToLive.toMillis());
        return credential;
    }

    /**
     * Reads and checks a list, in either form, apart from the time of its validity.
     *
     * @param written as it was fetched
     * @throws StatusListException unless this issuer made it
     */
    public static StatusList verify(byte[] written, DidDocument issuer) throws StatusListException {
        try {
            return of(Credential.verify(SecuredDocument.parse(written), issuer, CredentialProfile.STATUS_LIST));
        } catch (CredentialException failed) {
            throw failed(failed);
        }
    }

    private static StatusList of(Credential credential) throws StatusListException {
        JsonNode subject = credential.content().path("credentialSubject");
        String encoded = subject.path("encodedList").textValue();
        if (!SUBJECT_TYPE.equals(subject.path("type").textValue()) || encoded == null) {
            throw malformed("a " + SUBJECT_TYPE, subject.path("type"));
        }
        StatusPurpose purpose =
                StatusPurpose.of(FORM, subject.path("statusPurpose").asText());
        if (credential.validUntil() == null) {
            throw malformed("an end of the validity", credential.content().path("validUntil"));
        }
        JsonNode timeToLive = subject.path("ttl");
        if (!timeToLive.canConvertToLong() || !timeToLive.isIntegralNumber() || timeToLive.longValue() < 0) {
            throw malformed("milliseconds as ttl", timeToLive);
        }
        return new StatusList(
                credential.id(),
                credential.issuer(),
                purpose,
                Bits.decode(encoded),
                credential.validFrom().toInstant(),
                credential.validUntil().toInstant(),
                Duration.ofMillis(timeToLive.longValue()));
    }

    private static StatusListException malformed(String expected, JsonNode found) {
        return new StatusListException(FORM, StatusError.MALFORMED_VALUE_ERROR, expected, found.toString());
    }

    private static StatusListException failed(CredentialException failed) {
        String check = PREFIX + failed.check().substring(failed.check().indexOf('-') + 1);
        StatusListException exception = new StatusListException(
                check, StatusError.STATUS_VERIFICATION_ERROR, failed.expected(), failed.found());
        var _ = exception.initCause(failed);
        return exception;
    }

    /**
     * Checks that it is neither too old to be believed nor of the future.
     *
     * @throws StatusListException if it is
     */
    public void verifyValidAt(Instant moment) throws StatusListException {
        if (moment.isBefore(validFrom) || moment.isAfter(validUntil)) {
            throw new StatusListException(
                    "status-list-validity",
                    StatusError.STATUS_VERIFICATION_ERROR,
                    "a time from " + validFrom + " until " + validUntil,
                    moment.toString());
        }
    }

    /**
     * The status of a credential, by the list that is valid at that moment.
     *
     * @param credentialIssuer who must have made the list
     * @return whether the bit is set
     * @throws StatusListException if the list is another one, or for another purpose, or does not count now
     */
    public boolean isSet(StatusEntry entry, Did credentialIssuer, Instant moment) throws StatusListException {
        require("status-list-issuer", credentialIssuer.value(), issuer.value());
        require("status-list-id", entry.list(), id);
        require("status-list-purpose", entry.purpose().written(), purpose.written());
        verifyValidAt(moment);
        if (entry.index() >= bits.size()) {
            throw new StatusListException(
                    "status-list-range",
                    StatusError.RANGE_ERROR,
                    "an index below " + bits.size(),
                    Integer.toString(entry.index()));
        }
        return bits.isSet(entry.index());
    }

    private static void require(String check, String expected, String found) throws StatusListException {
        if (!expected.equals(found)) {
            throw new StatusListException(check, StatusError.STATUS_VERIFICATION_ERROR, expected, found);
        }
    }
}

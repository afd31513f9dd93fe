package dev.proofmark.verification.certificate;

import dev.proofmark.verification.credential.Credential;
import dev.proofmark.verification.credential.Did;
import dev.proofmark.verification.credential.DidDocument;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A certificate whose credential its issuer has signed. */
record IssuedCertificate(CertificateId id, Credential credential, DidDocument document) {

    Did issuer() {
        return document.id();
    }

    String number() {
        return id.number();
    }

    /** The last day of the cycle of a revision; of others than its own it knows none. */
    @Nullable LocalDate lastDay(int revision) {
        OffsetDateTime end = credential.validUntil();
        if (revision != id.revision() || end == null) {
            return null;
        }
        return end.toInstant().minusNanos(1).atZone(Request.ZONE).toLocalDate();
    }
}

package dev.proofmark.contracts.certificate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the events of a certificate's later revisions have in common: renewed, restored, extended, reduced. */
public interface LaterRevision {

    /** Spans everything from the first application on. */
    UUID certificationId();

    UUID organisationId();

    /** The application that asked for it; null where none did. */
    @Nullable UUID applicationId();

    /** One for the certificate's life. */
    String number();

    /** Of the document that holds from now on; null in earlier events, which lack it. */
    @Nullable Integer revision();

    /** The last day. */
    LocalDate validUntil();
}

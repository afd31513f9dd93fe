package dev.proofmark.certificate.certificate.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of a certificate after it was granted. */
public sealed interface CertificateCommand {

    /** The decision behind a command. */
    record Decided(UUID decisionId, LocalDate on) {}

    /** The document of the revision under way is finished. */
    record Publish(String pdfSha256) implements CertificateCommand {}

    /** A certificate with another content or another cycle. */
    sealed interface Revise extends CertificateCommand {
        Decided decided();

        CertificateContent content();

        @Nullable UUID applicationId();
    }

    /**
     * Another cycle.
     *
     * @param term of a product, counted from its own decision; null where the cycle goes on
     */
    record Renew(
            Decided decided,
            CertificateContent content,
            @Nullable UUID applicationId,
            @Nullable ValidityPeriod term) implements Revise {

        /** Of a management system. */
        public Renew(Decided decided, CertificateContent content, @Nullable UUID applicationId) {
            this(decided, content, applicationId, null);
        }
    }

    /**
     * Another cycle, after the one before has ended.
     *
     * @param term of a product, counted from its own decision; null where the cycle goes on
     */
    record Restore(
            Decided decided,
            CertificateContent content,
            @Nullable UUID applicationId,
            @Nullable ValidityPeriod term) implements Revise {

        /** Of a management system. */
        public Restore(Decided decided, CertificateContent content, @Nullable UUID applicationId) {
            this(decided, content, applicationId, null);
        }
    }

    record Extend(
            Decided decided,
            CertificateContent content,
            @Nullable UUID applicationId) implements Revise {}

    record Reduce(
            Decided decided,
            CertificateContent content,
            @Nullable UUID applicationId) implements Revise {}

    /**
     * Makes the certificate temporarily invalid.
     *
     * @param resolveBy the last day to put things right
     */
    record Suspend(Decided decided, LocalDate resolveBy) implements CertificateCommand {}

    record Reinstate(Decided decided) implements CertificateCommand {}

    record Withdraw(Decided decided) implements CertificateCommand {}

    /** Its holder gives it back. */
    record GiveBack(Decided decided) implements CertificateCommand {}

    /**
     * Another body has taken the certification over.
     *
     * @param effectiveDate its first day there, which may have been
     */
    record TransferOut(Decided decided, LocalDate effectiveDate) implements CertificateCommand {}

    /** The clock has passed the last day. */
    record Expire() implements CertificateCommand {}
}

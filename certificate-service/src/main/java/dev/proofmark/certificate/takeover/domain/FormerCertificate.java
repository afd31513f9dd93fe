package dev.proofmark.certificate.takeover.domain;

import dev.proofmark.certificate.certificate.domain.CertificateContent;
import dev.proofmark.certificate.certificate.domain.CertificateNumber;
import dev.proofmark.certificate.certificate.domain.CertificateStatus;
import dev.proofmark.certificate.certificate.domain.StatusEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as the body's former records have it.
 *
 * @param number as it stands on its holder's document
 * @param client what the former records call its holder
 * @param content what it says; its holder's id is known only once the client is
 * @param headcount people working under the system at all sites
 * @param siteHeadcounts of the content's sites, in their order
 */
public record FormerCertificate(
        UUID certificateId,
        UUID certificationId,
        CertificateNumber number,
        String client,
        CertificateContent content,
        FormerDates dates,
        int headcount,
        List<Integer> siteHeadcounts) {
    private static final int REVISION = 1;

    public FormerCertificate {
        siteHeadcounts = List.copyOf(siteHeadcounts);
    }

    /** Where it stands. */
    public CertificateStatus status() {
        return switch (dates.status()) {
            case ACTIVE -> CertificateStatus.ACTIVE;
            case SUSPENDED -> CertificateStatus.SUSPENDED;
            case WITHDRAWN -> CertificateStatus.WITHDRAWN;
            case EXPIRED -> CertificateStatus.EXPIRED;
        };
    }

    /** First day of where it stands. */
    public LocalDate statusSince() {
        return switch (dates.status()) {
            case ACTIVE -> dates.effectiveDate();
            case SUSPENDED, WITHDRAWN -> Objects.requireNonNull(dates.statusSince());
            case EXPIRED -> dates.validUntil().plusDays(1);
        };
    }

    /** Until when its suspension may last; null if there is none. */
    public @Nullable LocalDate resolveBy() {
        return dates.status() == FormerStatus.SUSPENDED ? dates.resolveBy() : null;
    }

    /**
     * What is known of its status from now on. Before its current cycle, and before it was taken over, nothing is known
     * here.
     */
    public List<StatusEntry> history(Instant now) {
        List<StatusEntry> entries = new ArrayList<>();
        entries.add(entry(CertificateStatus.ACTIVE, dates.effectiveDate(), now));
        if (dates.status() != FormerStatus.ACTIVE) {
            entries.add(entry(status(), statusSince(), now));
        }
        return List.copyOf(entries);
    }

    private StatusEntry entry(CertificateStatus status, LocalDate from, Instant now) {
        return new StatusEntry(status, REVISION, from, dates.validUntil(), now, null);
    }

    /** Whether the clock is still to end it. */
    public boolean isToExpire() {
        return dates.status() == FormerStatus.ACTIVE || dates.status() == FormerStatus.SUSPENDED;
    }
}

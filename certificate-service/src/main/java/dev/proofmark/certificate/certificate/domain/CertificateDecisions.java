package dev.proofmark.certificate.certificate.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Outcome;
import dev.proofmark.platform.rules.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moves a certificate (ISO/IEC 17021-1:2015, 9.6). States and commands; a dash is refused:
 *
 * <pre>
 *                        Publish  Renew   Restore  Extend  Reduce  Suspend    Reinstate  Withdraw   GiveBack      TransferOut      Expire
 * ISSUING                ACTIVE   -       -        -       -       -          -          -          -             -                -
 * ACTIVE                 (1)      (2)     -        (2)     (2)     SUSPENDED  -          WITHDRAWN  VOLUNTARILY…  TRANSFERRED_OUT  EXPIRED
 * SUSPENDED              (1)      -       -        -       (2)     -          ACTIVE     WITHDRAWN  VOLUNTARILY…  -                EXPIRED
 * EXPIRED                (1)      -       (2)      -       -       -          -          -          -             -                -
 * the three that are over  -      -       -        -       -       -          -          -          -             -                -
 * (1) only with a revision under way: in force then   (2) a revision is under way then, the state stays until it is published
 * </pre>
 */
public final class CertificateDecisions {
    /** How long an expired certificate may be restored, and how long one may be suspended at the most. */
    public static final int MONTHS_TO_PUT_RIGHT = 6;

    private CertificateDecisions() {}

    /**
     * Decides about a command.
     *
     * @param now when the outcome is recorded
     * @param today the day in Korea
     */
    public static Outcome<Certificate, CertificateEvent> decide(
            Certificate certificate, CertificateCommand command, Instant now, LocalDate today) {
        Optional<Refusal> refusal = refusal(certificate, command, today);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return switch (command) {
            case CertificateCommand.Publish publish -> publish(certificate, publish, now, today);
            case CertificateCommand.Revise revise -> revise(certificate, revise);
            case CertificateCommand.Suspend suspend ->
                moved(
                        certificate,
                        entry(certificate, CertificateStatus.SUSPENDED, today, now, suspend.decided()),
                        today,
                        suspend.resolveBy());
            case CertificateCommand.Reinstate reinstate ->
                moved(
                        certificate,
                        entry(certificate, CertificateStatus.ACTIVE, today, now, reinstate.decided()),
                        today,
                        null);
            case CertificateCommand.Withdraw withdraw ->
                moved(
                        certificate,
                        entry(certificate, CertificateStatus.WITHDRAWN, today, now, withdraw.decided()),
                        today,
                        null);
            case CertificateCommand.GiveBack giveBack ->
                moved(
                        certificate,
                        entry(certificate, CertificateStatus.VOLUNTARILY_WITHDRAWN, today, now, giveBack.decided()),
                        today,
                        null);
            case CertificateCommand.TransferOut out ->
                moved(
                        certificate,
                        entry(certificate, CertificateStatus.TRANSFERRED_OUT, out.effectiveDate(), now, out.decided()),
                        today,
                        null);
            case CertificateCommand.Expire _ -> moved(certificate, expiry(certificate, now), today, null);
        };
    }

    private static Optional<Refusal> refusal(Certificate certificate, CertificateCommand command, LocalDate today) {
        return outOfPlace(certificate, command, today).or(() -> switch (command) {
            case CertificateCommand.Publish _ -> notYetDecided(certificate, today);
            case CertificateCommand.Renew _ -> tooLate(certificate, today);
            case CertificateCommand.Restore restore -> tooLateToRestore(certificate, restore);
            case CertificateCommand.Extend _ -> tooLate(certificate, today);
            case CertificateCommand.Reduce reduce ->
                tooLate(certificate, today).or(() -> ScopeReduction.refusal(certificate.current(), reduce.content()));
            case CertificateCommand.Suspend suspend ->
                tooLate(certificate, today).or(() -> badDeadline(suspend, today));
            case CertificateCommand.Reinstate _ -> tooLate(certificate, today);
            case CertificateCommand.Withdraw _, CertificateCommand.GiveBack _ -> Optional.empty();
            case CertificateCommand.TransferOut out -> badTransfer(certificate, out, today);
            case CertificateCommand.Expire _ -> Optional.empty();
        });
    }

    /** The table's dashes. */
    private static Optional<Refusal> outOfPlace(Certificate certificate, CertificateCommand command, LocalDate today) {
        boolean expired = expired(certificate, today);
        CertificateStatus status = certificate.status();
        boolean inPlace = switch (command) {
            case CertificateCommand.Publish _ -> certificate.toBePublished() != null && !status.over();
            case CertificateCommand.Renew _, CertificateCommand.Extend _, CertificateCommand.Suspend _ ->
                status == CertificateStatus.ACTIVE || expired;
            case CertificateCommand.Restore _ -> expired;
            case CertificateCommand.Reduce _ ->
                status == CertificateStatus.ACTIVE || status == CertificateStatus.SUSPENDED || expired;
            case CertificateCommand.Reinstate _ -> status == CertificateStatus.SUSPENDED;
            case CertificateCommand.Withdraw _, CertificateCommand.GiveBack _ ->
                status == CertificateStatus.ACTIVE || status == CertificateStatus.SUSPENDED;
            case CertificateCommand.TransferOut _ -> status == CertificateStatus.ACTIVE;
            case CertificateCommand.Expire _ -> expired && status != CertificateStatus.EXPIRED;
        };
        if (!inPlace) {
            return Optional.of(
                    status.over()
                            ? Refusal.of("I-32", Map.of("status", status.name()))
                            : Refusal.wrongState(command.getClass().getSimpleName() + "Certificate", status));
        }
        return command instanceof CertificateCommand.Revise && certificate.next() != null
                ? Optional.of(Refusal.of("certificate-being-issued"))
                : Optional.empty();
    }

    /** Whether its last day has passed, be the clock's work done or not. */
    private static boolean expired(Certificate certificate, LocalDate today) {
        return certificate.status() == CertificateStatus.EXPIRED || certificate.endedBefore(today);
    }

    private static Optional<Refusal> notYetDecided(Certificate certificate, LocalDate today) {
        CertificateRevision revision = certificate.toBePublished();
        return revision == null || revision.validity().mayBeIssuedOn(today)
                ? Optional.empty()
                : Optional.of(Refusal.at("I-22", "/issuedOn"));
    }

    /** I-27: what has ended is not prolonged. */
    private static Optional<Refusal> tooLate(Certificate certificate, LocalDate today) {
        return expired(certificate, today)
                ? Optional.of(Refusal.of(
                        "I-27",
                        Map.of(
                                "validUntil",
                                certificate.current().validity().validUntil().toString())))
                : Optional.empty();
    }

    /** I-28: six months from the last day on, the day of the same date included. */
    private static Optional<Refusal> tooLateToRestore(Certificate certificate, CertificateCommand.Restore restore) {
        LocalDate last = certificate.current().validity().validUntil().plusMonths(MONTHS_TO_PUT_RIGHT);
        return restore.decided().on().isAfter(last)
                ? Optional.of(Refusal.of("I-28", Map.of("lastDay", last.toString())))
                : Optional.empty();
    }

    /** I-31: a suspension has an end within six months, so that none is kept silently. */
    private static Optional<Refusal> badDeadline(CertificateCommand.Suspend suspend, LocalDate today) {
        LocalDate last = today.plusMonths(MONTHS_TO_PUT_RIGHT);
        return suspend.resolveBy().isAfter(last) || suspend.resolveBy().isBefore(today)
                ? Optional.of(new Refusal(
                        "I-31", List.of(FieldRefusal.of("/resolveBy", "I-31")), Map.of("lastDay", last.toString())))
                : Optional.empty();
    }

    private static Optional<Refusal> badTransfer(
            Certificate certificate, CertificateCommand.TransferOut out, LocalDate today) {
        boolean within = !out.effectiveDate().isAfter(today)
                && !out.effectiveDate()
                        .isBefore(certificate.current().validity().effectiveDate());
        return tooLate(certificate, today)
                .or(() -> within ? Optional.empty() : Optional.of(Refusal.at("transfer-date", "/effectiveDate")));
    }

    private static Outcome<Certificate, CertificateEvent> publish(
            Certificate certificate, CertificateCommand.Publish command, Instant now, LocalDate today) {
        CertificateRevision ready = certificate.toBePublished();
        if (ready == null) {
            throw new IllegalStateException("nothing to publish");
        }
        CertificateRevision published = ready.published(command.pdfSha256(), today);
        StatusEntry entry = entryOf(certificate, published, now);
        return Outcome.accepted(
                certificate.published(published, entry, today), new CertificateEvent.Published(published, entry));
    }

    /** A suspension that came between decision and publication stands, unless the scope was reduced to end it (9.6.5.4). */
    private static StatusEntry entryOf(Certificate certificate, CertificateRevision published, Instant now) {
        boolean staysSuspended = certificate.status() == CertificateStatus.SUSPENDED
                && published.kind() != RevisionKind.REDUCTION
                && certificate.statusSince() != null;
        LocalDate from = published.validity().effectiveDate();
        LocalDate since = certificate.statusSince();
        return new StatusEntry(
                staysSuspended ? CertificateStatus.SUSPENDED : CertificateStatus.ACTIVE,
                published.number(),
                staysSuspended && since != null && since.isAfter(from) ? since : from,
                published.validity().validUntil(),
                now,
                published.decisionId());
    }

    private static Outcome<Certificate, CertificateEvent> revise(
            Certificate certificate, CertificateCommand.Revise command) {
        return CertificateRequirements.refusal(command.content())
                .<Outcome<Certificate, CertificateEvent>>map(Outcome::refused)
                .orElseGet(() -> {
                    CertificateRevision revision = revision(certificate, command);
                    return Outcome.accepted(certificate.with(revision), new CertificateEvent.RevisionOpened(revision));
                });
    }

    private static CertificateRevision revision(Certificate certificate, CertificateCommand.Revise command) {
        ValidityPeriod former = certificate.current().validity();
        LocalDate decided = command.decided().on();
        return switch (command) {
            case CertificateCommand.Renew renew ->
                renew.term() == null
                        ? revision(
                                certificate,
                                command,
                                RevisionKind.RENEWAL,
                                former.nextCycle(decided),
                                former.validUntil())
                        : revision(certificate, command, RevisionKind.RENEWAL, renew.term(), null);
            case CertificateCommand.Restore restore ->
                revision(
                        certificate,
                        command,
                        RevisionKind.RESTORATION,
                        restore.term() == null ? former.nextCycle(decided) : restore.term(),
                        former.validUntil());
            case CertificateCommand.Extend _ ->
                revision(
                        certificate,
                        command,
                        RevisionKind.EXTENSION,
                        former.from(decided),
                        certificate.current().formerValidUntil());
            case CertificateCommand.Reduce _ ->
                revision(
                        certificate,
                        command,
                        RevisionKind.REDUCTION,
                        former.from(decided),
                        certificate.current().formerValidUntil());
        };
    }

    private static CertificateRevision revision(
            Certificate certificate,
            CertificateCommand.Revise command,
            RevisionKind kind,
            ValidityPeriod validity,
            @Nullable LocalDate formerValidUntil) {
        return new CertificateRevision(
                certificate.current().number() + 1,
                kind,
                command.decided().decisionId(),
                command.applicationId(),
                validity,
                formerValidUntil,
                command.content(),
                null,
                null);
    }

    private static Outcome<Certificate, CertificateEvent> moved(
            Certificate certificate, StatusEntry entry, LocalDate today, @Nullable LocalDate resolveBy) {
        return Outcome.accepted(certificate.with(entry, today, resolveBy), new CertificateEvent.StatusChanged(entry));
    }

    private static StatusEntry entry(
            Certificate certificate,
            CertificateStatus status,
            LocalDate from,
            Instant now,
            CertificateCommand.Decided decided) {
        return entry(certificate, status, from, now, decided.decisionId());
    }

    private static StatusEntry expiry(Certificate certificate, Instant now) {
        LocalDate dayAfter = certificate.current().validity().validUntil().plusDays(1);
        return entry(certificate, CertificateStatus.EXPIRED, dayAfter, now, (UUID) null);
    }

    private static StatusEntry entry(
            Certificate certificate, CertificateStatus status, LocalDate from, Instant now, @Nullable UUID decisionId) {
        return new StatusEntry(
                status,
                certificate.current().number(),
                from,
                certificate.current().validity().validUntil(),
                now,
                decisionId);
    }
}

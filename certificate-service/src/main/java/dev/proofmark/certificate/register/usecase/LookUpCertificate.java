package dev.proofmark.certificate.register.usecase;

import dev.proofmark.certificate.certificate.domain.Certificate;
import dev.proofmark.certificate.certificate.domain.CertificateNumber;
import dev.proofmark.certificate.certificate.domain.CertificateRevision;
import dev.proofmark.certificate.certificate.domain.StatusHistory;
import dev.proofmark.certificate.certificate.usecase.Certificates;
import dev.proofmark.platform.rules.LegalDay;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Looks a number up for anybody (ISO/IEC 17021-1:2015, 8.1.2 b and c; I-38). Unknown, unpublished and badly formed numbers
 * cannot be told apart.
 */
@ApplicationScoped
public class LookUpCertificate {
    private final Certificates certificates;

    public LookUpCertificate(Certificates certificates) {
        this.certificates = certificates;
    }

    /**
     * What holds of a certificate on a day.
     *
     * @param knownOn as it was known at the end of that day; null for all that is known
     */
    @WithSession
    public Uni<Optional<RegisterEntry>> handle(String number, LocalDate day, @Nullable LocalDate knownOn) {
        return lookUp(
                        number,
                        (certificate, history) -> history.on(day, endOf(knownOn))
                                .map(found -> revision(certificate, found.revision())
                                        .map(revision -> new RegisterEntry(
                                                certificate, revision, found.status(), found.since(), day))))
                .chain(found -> found.map(entry -> entry.map(Optional::of))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    /**
     * Every day from the first one on, by status and revision.
     *
     * @param knownOn as it was known at the end of that day; null for all that is known
     */
    @WithSession
    public Uni<Optional<List<StatusHistory.Period>>> history(String number, @Nullable LocalDate knownOn) {
        return lookUp(
                number,
                (_, history) -> Optional.of(history.periods(endOf(knownOn))).filter(periods -> !periods.isEmpty()));
    }

    private <T> Uni<Optional<T>> lookUp(String number, BiFunction<Certificate, StatusHistory, Optional<T>> question) {
        return CertificateNumber.sought(number)
                .map(certificates::find)
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .chain(found -> found.map(certificate -> certificates
                                .history(certificate.id())
                                .map(history -> question.apply(certificate, history)))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<CertificateRevision> revision(Certificate certificate, int number) {
        return certificate.current().number() == number
                ? Uni.createFrom().item(certificate.current())
                : certificates.revision(certificate.id(), number).map(Optional::orElseThrow);
    }

    /** Whatever is recorded by another instance whose clock is a little ahead is known as well. */
    private static Instant endOf(@Nullable LocalDate day) {
        return day == null ? Instant.MAX : LegalDay.begin(day.plusDays(1)).minusNanos(1);
    }
}

package dev.proofmark.application.quotation.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the body asks for its work, and why it takes so long (ISO/IEC 17021-1:2015, 9.1.4.1: the client may see the
 * justification). Amounts are Korean won.
 *
 * @param auditTime null where nothing is audited
 * @param validUntil last day on which the client can sign on it
 * @param offeredBy opaque person id
 */
public record Quotation(
        UUID id,
        @Nullable AuditTimeBasis auditTime,
        List<FeeLine> lines,
        LocalDate validUntil,
        String offeredBy,
        LocalDate offeredOn) {

    /** Value added tax in Korea (부가가치세법, article 30). */
    public static final int VAT_PERCENT = 10;

    public Quotation {
        lines = List.copyOf(lines);
    }

    /** Without tax. */
    public long net() {
        return lines.stream().mapToLong(FeeLine::amount).reduce(0, Math::addExact);
    }

    /** The tax; a part of a won is dropped, as invoices do. */
    public long vat() {
        return BigDecimal.valueOf(net())
                .multiply(BigDecimal.valueOf(VAT_PERCENT))
                .movePointLeft(2)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }

    /** What the client pays. */
    public long total() {
        return Math.addExact(net(), vat());
    }

    /** Whether the client came too late to sign on it. */
    public boolean hasEnded(LocalDate today) {
        return today.isAfter(validUntil);
    }

    /** What forbids offering it: days determined for another submission than the body now judges, or an end that has passed. */
    public Optional<Refusal> refusal(long submittedVersion) {
        if (auditTime != null && auditTime.applicationVersion() != submittedVersion) {
            return Optional.of(Refusal.of("audit-time-outdated"));
        }
        return validUntil.isBefore(offeredOn)
                ? Optional.of(Refusal.validation(List.of(FieldRefusal.of("/validUntil", "in-the-past"))))
                : Optional.empty();
    }
}

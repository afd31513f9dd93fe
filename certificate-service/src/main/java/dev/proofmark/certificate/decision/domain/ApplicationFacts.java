package dev.proofmark.certificate.decision.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a case knows of one application.
 *
 * @param kind null while no event named it, and in events from before there were kinds: an initial one
 * @param regime of its scheme; null while no event named one that is known here
 * @param accepted whether its review ended well (ISO/IEC 17021-1:2015, 9.1.2)
 * @param withinAccreditation whether that review found its scope to lie within the body's accreditation
 * @param end how it ended without a certificate
 * @param agreement the newest that was signed on it
 * @param source of a transfer, the certificate that is taken over
 */
public record ApplicationFacts(
        UUID id,
        @Nullable ApplicationKind kind,
        @Nullable Regime regime,
        boolean accepted,
        boolean withinAccreditation,
        @Nullable ApplicationEnd end,
        @Nullable Agreement agreement,
        @Nullable SourceCertificate source) {

    static ApplicationFacts of(UUID id, @Nullable ApplicationKind kind, @Nullable Regime regime) {
        return new ApplicationFacts(id, kind, regime, false, false, null, null, null);
    }

    ApplicationFacts afterAcceptance(boolean within, @Nullable SourceCertificate taken) {
        return new ApplicationFacts(id, kind, regime, true, within, end, agreement, taken);
    }

    ApplicationFacts endedBy(ApplicationEnd how) {
        return new ApplicationFacts(id, kind, regime, accepted, withinAccreditation, how, agreement, source);
    }

    ApplicationFacts agreed(Agreement signed) {
        return new ApplicationFacts(id, kind, regime, accepted, withinAccreditation, end, signed, source);
    }

    /** Whether it asks for that; what names nothing asks for a first certification. */
    boolean asksFor(ApplicationKind wanted) {
        return wanted == (kind == null ? ApplicationKind.INITIAL : kind);
    }

    /** When its agreement was published; the beginning of time while there is none. */
    Instant agreedAt() {
        return agreement == null ? Instant.MIN : agreement.asOf().time();
    }

    /** Whether its agreement was signed on that day or later, or is still to come. */
    boolean agreedFrom(LocalDate day) {
        return agreement == null || !agreement.signedOn().isBefore(day);
    }

    /** The knowledge of both, whichever came first. */
    static ApplicationFacts merged(ApplicationFacts known, ApplicationFacts told) {
        return new ApplicationFacts(
                known.id,
                Later.of(known.kind, told.kind),
                Later.of(known.regime, told.regime),
                known.accepted || told.accepted,
                (known.accepted && told.accepted)
                        ? known.withinAccreditation && told.withinAccreditation
                        : known.withinAccreditation || told.withinAccreditation,
                Later.of(known.end, told.end),
                Later.by(known.agreement, told.agreement, Agreement::asOf),
                Later.by(known.source, told.source, SourceCertificate::toString));
    }
}

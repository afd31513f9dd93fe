package dev.proofmark.application.transfer.domain;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When another body's certification may be taken over as it is (I-35; IAF MD 2). */
public final class TransferRules {

    private static final String RULE = "I-35";

    private TransferRules() {}

    /** What the client has still to tell of the certificate, and what cannot be so. */
    public static List<FieldRefusal> gaps(SourceCertificate source) {
        List<FieldRefusal> gaps = new ArrayList<>();
        members(source).forEach((name, value) -> {
            if (value == null || (value instanceof String text && text.isBlank())) {
                gaps.add(FieldRefusal.of("/transfer/" + name, "required"));
            }
        });
        LocalDate first = source.originallyCertifiedOn();
        LocalDate last = source.validUntil();
        if (first != null && last != null && last.isBefore(first)) {
            gaps.add(FieldRefusal.of("/transfer/validUntil", "before-its-start"));
        }
        return gaps;
    }

    private static Map<String, @Nullable Object> members(SourceCertificate source) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("number", source.number());
        members.put("issuingBody", source.issuingBody());
        members.put("accreditationBody", source.accreditationBody());
        members.put("standard", source.standard());
        members.put("originallyCertifiedOn", source.originallyCertifiedOn());
        members.put("validUntil", source.validUntil());
        members.put("lastAuditOn", source.lastAuditOn());
        members.put("reason", source.reason());
        return members;
    }

    /**
     * What forbids taking the certification over on that day: each point that does not hold, at once. A client whose
     * certification cannot be transferred applies for a first certification instead.
     *
     * @param withinAccreditation whether the scope lies within our own accreditation
     */
    public static Optional<Refusal> refusal(Transfer transfer, boolean withinAccreditation, LocalDate today) {
        PreTransferReview review = transfer.review();
        if (review == null) {
            return Optional.of(Refusal.at(RULE, "/transfer/review"));
        }
        LocalDate end = transfer.source().validUntil();
        List<FieldRefusal> refusals = new ArrayList<>();
        unless(review.status() == SourceStatus.VALID, "/transfer/review/status", refusals);
        unless(end != null && !today.isAfter(end), "/transfer/validUntil", refusals);
        unless(review.underRecognition(), "/transfer/review/underRecognition", refusals);
        unless(review.reportsSeen(), "/transfer/review/reportsSeen", refusals);
        unless(review.majorsClosed(), "/transfer/review/majorsClosed", refusals);
        unless(review.minorsPlanned(), "/transfer/review/minorsPlanned", refusals);
        unless(review.complaintsConsidered(), "/transfer/review/complaintsConsidered", refusals);
        unless(withinAccreditation, "/withinAccreditation", refusals);
        return refusals.isEmpty() ? Optional.empty() : Optional.of(new Refusal(RULE, refusals, Map.of()));
    }

    private static void unless(boolean holds, String pointer, List<FieldRefusal> refusals) {
        if (!holds) {
            refusals.add(FieldRefusal.of(pointer, RULE));
        }
    }
}

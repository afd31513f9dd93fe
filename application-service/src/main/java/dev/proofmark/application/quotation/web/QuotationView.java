package dev.proofmark.application.quotation.web;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.quotation.domain.FeeLine;
import dev.proofmark.application.quotation.domain.Quotation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quotation as it is answered to both sides; amounts are whole won.
 *
 * @param auditTime how long the audits take and why; none where nothing is audited
 * @param net without tax
 * @param total what the client pays
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuotationView(
        UUID id,
        UUID applicationId,
        String status,
        @Nullable DaysView auditTime,
        List<LineView> lines,
        String currency,
        long net,
        int vatPercent,
        long vat,
        long total,
        LocalDate validUntil,
        LocalDate offeredOn,
        long version) {

    private static final String WON = "KRW";

    record LineView(
            String descriptionKorean, String descriptionEnglish, BigDecimal quantity, long unitPrice, long amount) {

        static LineView of(FeeLine line) {
            return new LineView(
                    line.descriptionKorean(),
                    line.descriptionEnglish(),
                    line.quantity(),
                    line.unitPrice(),
                    line.amount());
        }
    }

    static QuotationView of(Application application) {
        Quotation quotation = requireNonNull(application.quotation());
        return new QuotationView(
                quotation.id(),
                application.id(),
                application.status().name(),
                quotation.auditTime() == null ? null : DaysView.of(quotation.auditTime()),
                quotation.lines().stream().map(LineView::of).toList(),
                WON,
                quotation.net(),
                Quotation.VAT_PERCENT,
                quotation.vat(),
                quotation.total(),
                quotation.validUntil(),
                quotation.offeredOn(),
                application.version());
    }
}

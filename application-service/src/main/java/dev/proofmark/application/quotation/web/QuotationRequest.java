package dev.proofmark.application.quotation.web;

import dev.proofmark.application.quotation.domain.FeeLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The fees as the body offers them; tax and sums follow from the lines. */
record QuotationRequest(
        @NotEmpty @Size(max = 100) List<@NotNull @Valid LineRequest> lines,
        @NotNull LocalDate validUntil) {

    record LineRequest(
            @NotBlank @Size(max = 200) String descriptionKorean,
            @NotBlank @Size(max = 200) String descriptionEnglish,

            @NotNull @DecimalMin("0.01") @DecimalMax("10000") @Digits(integer = 5, fraction = 2) BigDecimal quantity,

            @NotNull @Min(0) @Max(1_000_000_000) Long unitPrice) {

        FeeLine toLine() {
            return new FeeLine(descriptionKorean, descriptionEnglish, quantity, unitPrice);
        }
    }

    List<FeeLine> toLines() {
        return lines.stream().map(LineRequest::toLine).toList();
    }
}

package dev.proofmark.application.quotation.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One line of a quotation.
 *
 * @param quantity auditor days or pieces, with two decimals at the most
 * @param unitPrice Korean won without value added tax
 */
public record FeeLine(String descriptionKorean, String descriptionEnglish, BigDecimal quantity, long unitPrice) {

    /** What the line costs in won; a part of a won is dropped, in the client's favour. */
    public long amount() {
        return quantity.multiply(BigDecimal.valueOf(unitPrice))
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }
}

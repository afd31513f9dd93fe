package dev.proofmark.application.product.domain;

import org.jspecify.annotations.Nullable;

/**
 * From which score on a class or a label is predicted, as far as it has been said.
 *
 * @param value as a decimal
 */
public record ClassThreshold(
        @Nullable String label, @Nullable String value) {

    public ClassThreshold {
        label = Names.said(label);
    }
}

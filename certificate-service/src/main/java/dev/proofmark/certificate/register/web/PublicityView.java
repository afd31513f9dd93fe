package dev.proofmark.certificate.register.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.certificate.register.domain.Publicity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the holder of a certificate may be found in the open register.
 *
 * @param reason absent as long as nothing was recorded
 * @param recordedOn absent as long as nothing was recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicityView(
        boolean restricted,
        @Nullable String reason,
        @Nullable LocalDate recordedOn) {
    static PublicityView of(Publicity publicity) {
        return new PublicityView(publicity.restricted(), publicity.reason(), publicity.recordedOn());
    }
}

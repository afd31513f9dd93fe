package dev.proofmark.certificate.register.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a client may be found in the open register. Exceptionally, and at the client's request, for instance for its
 * security, it may not (ISO/IEC 17021-1:2015, 8.1.2); whoever has one of its certificates' numbers is still told what the
 * certificate is worth.
 *
 * @param reason null as long as nothing was recorded
 * @param recordedOn null as long as nothing was recorded
 * @param version 0 as long as nothing was recorded
 */
public record Publicity(
        boolean restricted,
        @Nullable String reason,
        @Nullable LocalDate recordedOn,
        long version) {

    /** As it is unless a client asks for something else. */
    public static Publicity open() {
        return new Publicity(false, null, null, 0);
    }

    /** What is recorded after it. */
    public Publicity then(boolean restrictedNow, String why, LocalDate today) {
        return new Publicity(restrictedNow, why, today, version + 1);
    }
}

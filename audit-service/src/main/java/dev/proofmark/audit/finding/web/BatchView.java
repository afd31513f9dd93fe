package dev.proofmark.audit.finding.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.proofmark.platform.web.Problem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of each sending, in their order. */
public record BatchView(List<ReceivedView> results) {

    public BatchView {
        results = List.copyOf(results);
    }

    /** What became of a sending. */
    public enum Result {
        CREATED,
        UPDATED,
        /** The same revision of the device, or a higher one, is known. */
        UNCHANGED,
        /** Both contents are kept until the lead chooses. */
        CONFLICT,
        REFUSED
    }

    /**
     * One sending's result.
     *
     * @param conflictId of the conflict that the lead resolves; null where there is none
     * @param problem why it was refused; null where it was not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReceivedView(
            @Nullable UUID findingId,
            Result result,
            @Nullable UUID conflictId,
            @Nullable Problem problem) {}
}

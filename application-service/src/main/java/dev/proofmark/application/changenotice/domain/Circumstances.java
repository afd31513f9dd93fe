package dev.proofmark.application.changenotice.domain;

import dev.proofmark.application.scheme.domain.Regime;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What decides about a notice besides what it says.
 *
 * @param clientReadsKorean whether the client's language is Korean, else it is English
 * @param contracted the certifications that the client has a contract for, as far as the notice names them, and the rules that each
 *     is under
 * @param today the business day
 */
public record Circumstances(boolean clientReadsKorean, Map<UUID, Regime> contracted, LocalDate today) {

    public Circumstances {
        contracted = Map.copyOf(contracted);
    }
}

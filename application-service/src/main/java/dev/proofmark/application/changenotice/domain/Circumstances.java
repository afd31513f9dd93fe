package dev.proofmark.application.changenotice.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What decides about a notice besides what it says.
 *
 * @param clientReadsKorean whether the client's language is Korean, else it is English
 * @param contracted the certifications that the client has a contract for, as far as the notice names them
 * @param today the business day
 */
public record Circumstances(boolean clientReadsKorean, Set<UUID> contracted, LocalDate today) {

    public Circumstances {
        contracted = Set.copyOf(contracted);
    }
}

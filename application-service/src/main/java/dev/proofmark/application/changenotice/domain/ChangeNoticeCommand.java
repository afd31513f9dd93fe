package dev.proofmark.application.changenotice.domain;

import dev.proofmark.application.scheme.domain.Regime;
import java.time.LocalDate;
import java.util.Set;

/** What can be asked of a notice. */
public sealed interface ChangeNoticeCommand {

    /** The client says it otherwise. */
    record Change(ChangeDetails details, Circumstances circumstances) implements ChangeNoticeCommand {}

    /**
     * A reviewer says what follows.
     *
     * @param clientReadsKorean whether the client's language is Korean, else it is English
     * @param regimes under which the certifications are that the notice names
     */
    record Assess(Assessment assessment, boolean clientReadsKorean, Set<Regime> regimes)
            implements ChangeNoticeCommand {

        public Assess {
            regimes = Set.copyOf(regimes);
        }
    }

    /** The client takes the notice back. */
    record Withdraw(LocalDate today) implements ChangeNoticeCommand {}
}

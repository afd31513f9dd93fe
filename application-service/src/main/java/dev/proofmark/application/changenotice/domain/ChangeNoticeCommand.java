package dev.proofmark.application.changenotice.domain;

import java.time.LocalDate;

/** What can be asked of a notice. */
public sealed interface ChangeNoticeCommand {

    /** The client says it otherwise. */
    record Change(ChangeDetails details, Circumstances circumstances) implements ChangeNoticeCommand {}

    /**
     * A reviewer says what follows.
     *
     * @param clientReadsKorean whether the client's language is Korean, else it is English
     */
    record Assess(Assessment assessment, boolean clientReadsKorean) implements ChangeNoticeCommand {}

    /** The client takes the notice back. */
    record Withdraw(LocalDate today) implements ChangeNoticeCommand {}
}

package dev.proofmark.application.changenotice.domain;

/** Where a notice stands; which command is possible where is the table of {@link ChangeNoticeRules}. */
public enum ChangeNoticeStatus {
    /** The body has still to look at it; the client may change it or take it back. */
    NOTIFIED,
    /** The body has said what follows. */
    ASSESSED,
    /** The client took it back before it was assessed. */
    WITHDRAWN
}

package dev.proofmark.certificate.body.domain;

import java.util.Locale;

/** What a body has to say about itself without being asked, and about its areas (ISO/IEC 17021-1:2015, 8.1; ISO/IEC 17065:2012, 4.6). */
public enum InformationTopic {
    /** 8.1.1 a. */
    AUDITS,
    /** How products are evaluated (17065, 4.6 a). */
    EVALUATIONS,
    /** 8.1.1 b: granting, refusing, maintaining, renewing, suspending, restoring, withdrawing, the scope. */
    DECISIONS,
    /** 8.1.1 d. */
    MARKS,
    /** 17065, 4.6 c. */
    RIGHTS_AND_DUTIES,
    /** 17065, 4.6 b. */
    FEES,
    /** 8.1.1 e. */
    INFORMATION_REQUESTS,
    /** 8.1.1 e. */
    COMPLAINTS_AND_APPEALS,
    /** 8.1.1 f. */
    IMPARTIALITY,
    /** 8.1.2 a. */
    AREAS;

    /** Its name in addresses and of its files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

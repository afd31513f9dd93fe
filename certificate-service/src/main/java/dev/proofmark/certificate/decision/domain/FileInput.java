package dev.proofmark.certificate.decision.domain;

/** What has to be in a file before it can be reviewed (ISO/IEC 17021-1:2015, 9.5.3.1). */
public enum FileInput {
    APPLICATION_ACCEPTED,
    AGREEMENT_SIGNED,
    STAGE_1_CONCLUDED,
    STAGE_2_CONCLUDED,
    REPORT_ISSUED,
    RECOMMENDATION_MADE
}

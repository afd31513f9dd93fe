package dev.proofmark.certificate.decision.domain;

/**
 * What has to be in a file before it can be reviewed (ISO/IEC 17021-1:2015, 9.5.3.1, 9.5.4 and 9.6.4.1; ISO/IEC
 * 17065:2012, 7.4.9).
 */
public enum FileInput {
    APPLICATION_ACCEPTED,
    AGREEMENT_SIGNED,
    /** The other body's certificate, whose cycle goes on (IAF MD 2). */
    SOURCE_CERTIFICATE,
    STAGE_1_CONCLUDED,
    STAGE_2_CONCLUDED,
    RECERTIFICATION_CONCLUDED,
    /** An audit that looked at what is added (9.6.4.1). */
    AUDIT_CONCLUDED,
    REPORT_ISSUED,
    /** Of a laboratory, where a product is certified (ISO/IEC 17065:2012, 7.4). */
    TEST_REPORT_ISSUED,
    RECOMMENDATION_MADE,
    /** What remains after a reduction: agreed with the client or proposed by the body. */
    REDUCED_SCOPE
}

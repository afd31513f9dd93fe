package dev.proofmark.application.review.domain;

/** How the organisation that advised the client stands to the body. */
public enum ConsultantRelation {
    INDEPENDENT,
    /** Under the same control: no certification within two years of its advice (ISO/IEC 17021-1:2015, 5.2.7). */
    RELATED_TO_BODY,
    /** The body itself, which may not advise at all (ISO/IEC 17021-1:2015, 5.2.5). */
    BODY
}

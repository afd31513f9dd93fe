package dev.proofmark.application.changenotice.domain;

import dev.proofmark.application.scheme.domain.Regime;

/**
 * What may change so that a certified management system or product has to be looked at again (ISO/IEC 17021-1:2015, 8.5.3;
 * ISO/IEC 17065:2012, 7.10).
 */
public enum ChangeKind {
    /** Legal, commercial or organisational status, or who owns it. */
    LEGAL_OR_OWNERSHIP,
    /** Who leads, decides and does the technical work. */
    ORGANISATION_OR_MANAGEMENT,
    /** Where to reach it, and where it works. */
    CONTACTS_OR_SITES,
    /** What is done under the certified management system. */
    SCOPE,
    /** The management system and its processes, in a major way. */
    MANAGEMENT_SYSTEM,
    /** The AI systems in the scope (ISO/IEC 42006:2025, 9.6). */
    AI_SYSTEMS,
    /** Weights, thresholds or preprocessing of a certified product (ISO/IEC 17065:2012, 7.10; I-46). */
    PRODUCT;

    /** Whether certifications under these rules have what changes. */
    public boolean isOf(Regime regime) {
        return switch (this) {
            case LEGAL_OR_OWNERSHIP, ORGANISATION_OR_MANAGEMENT, CONTACTS_OR_SITES, SCOPE -> true;
            case MANAGEMENT_SYSTEM, AI_SYSTEMS -> regime == Regime.MANAGEMENT_SYSTEM;
            case PRODUCT -> regime == Regime.PRODUCT;
        };
    }
}

package dev.proofmark.contracts.schemes;

/**
 * The rules that a scheme works under.
 */
public enum Regime {
    /** ISO/IEC 17021-1: an organisation's management system. */
    MANAGEMENT_SYSTEM,
    /** ISO/IEC 17065, with tests under ISO/IEC 17025: the measured performance or quality of a product. */
    PRODUCT
}

package dev.proofmark.contracts.schemes;

import java.math.BigDecimal;

/**
 * What the days are multiplied by for an organisation in this role alone.
 */
public record AuditTimeRoleFactor(String role, BigDecimal factor) {}

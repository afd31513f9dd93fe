package dev.proofmark.contracts.audit;

import java.util.UUID;

/**
 * Where a finding stood when something was decided upon it.
 *
 * @param requirement the clause or control, for example {@code 6.1.3}
 */
public record FindingState(UUID findingId, FindingGrade grade, String requirement, FindingStatus status) {}

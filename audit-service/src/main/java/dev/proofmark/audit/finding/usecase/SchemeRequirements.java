package dev.proofmark.audit.finding.usecase;

import dev.proofmark.audit.programme.domain.SchemeVersion;

/** What the schemes ask for. */
public interface SchemeRequirements {

    /** Whether a finding may cite that clause or control of the scheme (I-13). */
    boolean exist(SchemeVersion scheme, String requirement);
}

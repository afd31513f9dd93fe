package dev.proofmark.audit.evaluation.usecase;

import dev.proofmark.audit.evaluation.domain.SchemeTerms;
import dev.proofmark.audit.programme.domain.SchemeVersion;
import java.util.Optional;

/** How the schemes have products evaluated. */
public interface EvaluationSchemes {

    /** Empty for a scheme that has none evaluated. */
    Optional<SchemeTerms> terms(SchemeVersion scheme);

    /**
     * Those of a scheme that an evaluation was opened under.
     *
     * @throws IllegalStateException if its file is gone
     */
    default SchemeTerms termsOf(SchemeVersion scheme) {
        return terms(scheme).orElseThrow(() -> new IllegalStateException("nothing is evaluated under " + scheme));
    }
}

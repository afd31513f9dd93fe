package dev.proofmark.audit.testreport.usecase;

import dev.proofmark.audit.programme.domain.SchemeVersion;
import dev.proofmark.audit.testreport.domain.Titles;

/** What schemes call their metrics and criteria. */
public interface SchemeTitles {

    Titles of(SchemeVersion scheme);
}

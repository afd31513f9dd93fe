/** Test reports and their drafts as rows, and what the scheme files call things. */
@NullMarked
package dev.proofmark.audit.testreport.persistence;

import org.jspecify.annotations.NullMarked;

/** Tests of reports, and what their tests are made of. */
@NullMarked
package dev.proofmark.audit.testreport.usecase;

import org.jspecify.annotations.NullMarked;

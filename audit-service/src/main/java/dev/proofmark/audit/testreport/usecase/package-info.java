/** How laboratories write, authorise and amend test reports, and who reads them. */
@NullMarked
package dev.proofmark.audit.testreport.usecase;

import org.jspecify.annotations.NullMarked;

/** Files of predictions as rows. */
@NullMarked
package dev.proofmark.audit.testresult.persistence;

import org.jspecify.annotations.NullMarked;

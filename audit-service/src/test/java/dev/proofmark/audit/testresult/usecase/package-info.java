/** Tests of how files of predictions are taken in. */
@NullMarked
package dev.proofmark.audit.testresult.usecase;

import org.jspecify.annotations.NullMarked;

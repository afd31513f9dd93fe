/** What is done with a certification file: learning facts, reviewing, deciding, reading. */
@NullMarked
package dev.proofmark.certificate.decision.usecase;

import org.jspecify.annotations.NullMarked;

/** The certification agreement: its exact text in two languages, its hash and its signature. */
@NullMarked
package dev.proofmark.application.agreement.domain;

import org.jspecify.annotations.NullMarked;

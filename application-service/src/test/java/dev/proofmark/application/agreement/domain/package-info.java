/** Tests of the agreement's words. */
@NullMarked
package dev.proofmark.application.agreement.domain;

import org.jspecify.annotations.NullMarked;

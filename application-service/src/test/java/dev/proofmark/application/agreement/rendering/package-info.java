/** Tests of the printed agreement: what it says, and that it lasts and is accessible. */
@NullMarked
package dev.proofmark.application.agreement.rendering;

import org.jspecify.annotations.NullMarked;

/** Scans again what had no verdict yet, also what another instance left behind. */
@NullMarked
package dev.proofmark.application.document.schedule;

import org.jspecify.annotations.NullMarked;

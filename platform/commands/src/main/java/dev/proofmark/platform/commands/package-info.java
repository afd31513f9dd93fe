/**
 * How every command runs: one transaction with its rows, its idempotent answer and its entry in the audit trail; by a
 * business clock; against the version that the caller saw. What follows from commands later is due work.
 */
@NullMarked
package dev.proofmark.platform.commands;

import org.jspecify.annotations.NullMarked;

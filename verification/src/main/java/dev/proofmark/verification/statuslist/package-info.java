/**
 * Status lists as Proofmark makes and checks them
 * (<a href="https://www.w3.org/TR/2025/REC-vc-bitstring-status-list-20250515/">W3C Bitstring Status List 1.0</a>): a bit
 * for each certificate, among so many that asking for the list does not tell which one is meant.
 */
@NullMarked
package dev.proofmark.verification.statuslist;

import org.jspecify.annotations.NullMarked;

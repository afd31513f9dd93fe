/** What is written to clients, to whom of them, and what becomes of a message that cannot be sent. */
@NullMarked
package dev.proofmark.application.correspondence.domain;

import org.jspecify.annotations.NullMarked;

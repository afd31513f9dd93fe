/** The mailbox with real connections. */
@NullMarked
package dev.proofmark.local.mailbox;

import org.jspecify.annotations.NullMarked;

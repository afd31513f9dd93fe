/**
 * The mailbox of the local stack: takes every mail by SMTP, sends none on, and lets people and tests read them. It is
 * for development only and listens on this machine alone.
 */
@NullMarked
package dev.proofmark.local.mailbox;

import org.jspecify.annotations.NullMarked;

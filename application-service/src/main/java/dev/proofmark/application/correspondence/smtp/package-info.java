/** The way to the mail server. */
@NullMarked
package dev.proofmark.application.correspondence.smtp;

import org.jspecify.annotations.NullMarked;

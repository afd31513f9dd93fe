/** Transfers over HTTP. */
@NullMarked
package dev.proofmark.application.transfer.web;

import org.jspecify.annotations.NullMarked;

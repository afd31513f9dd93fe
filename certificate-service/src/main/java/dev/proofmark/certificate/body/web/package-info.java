/** The body's public information over HTTP. */
@NullMarked
package dev.proofmark.certificate.body.web;

import org.jspecify.annotations.NullMarked;

/** Where a taken-over certificate came from. */
@NullMarked
package dev.proofmark.certificate.takeover.web;

import org.jspecify.annotations.NullMarked;

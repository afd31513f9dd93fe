/** Tests of the page that tells people whether a certificate is valid. */
@NullMarked
package dev.proofmark.certificate.register.web;

import org.jspecify.annotations.NullMarked;

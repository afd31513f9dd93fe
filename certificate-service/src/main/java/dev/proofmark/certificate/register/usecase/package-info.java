/** The open register: what anybody may know of a certificate, and nothing about people. */
@NullMarked
package dev.proofmark.certificate.register.usecase;

import org.jspecify.annotations.NullMarked;

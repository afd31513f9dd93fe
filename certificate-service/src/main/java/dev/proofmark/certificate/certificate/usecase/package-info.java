/** What is done with certificates: opened by a decision, published with their document, read by those who may. */
@NullMarked
package dev.proofmark.certificate.certificate.usecase;

import org.jspecify.annotations.NullMarked;

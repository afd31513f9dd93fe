/** The product that is to be certified, and what is agreed about its evaluation. */
@NullMarked
package dev.proofmark.application.product.domain;

import org.jspecify.annotations.NullMarked;

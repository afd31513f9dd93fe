/** Tests of what is said of a product. */
@NullMarked
package dev.proofmark.application.product.domain;

import org.jspecify.annotations.NullMarked;

/** The quotation: what a certification takes and costs, exact to the won. */
@NullMarked
package dev.proofmark.application.quotation.domain;

import org.jspecify.annotations.NullMarked;

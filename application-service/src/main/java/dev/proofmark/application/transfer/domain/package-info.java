/** Taking over a certification that another body issued (IAF MD 2). */
@NullMarked
package dev.proofmark.application.transfer.domain;

import org.jspecify.annotations.NullMarked;

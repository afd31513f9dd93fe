@NullMarked
package dev.proofmark.gateway.limits;

import org.jspecify.annotations.NullMarked;

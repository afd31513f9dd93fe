@NullMarked
package dev.proofmark.gateway.travel;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.proofmark.gateway.verifypage;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.proofmark.gateway.portal;

import org.jspecify.annotations.NullMarked;

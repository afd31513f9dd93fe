@NullMarked
package dev.proofmark.platform.travel;

import org.jspecify.annotations.NullMarked;

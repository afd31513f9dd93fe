@NullMarked
package dev.proofmark.audit.audit.rendering;

import org.jspecify.annotations.NullMarked;

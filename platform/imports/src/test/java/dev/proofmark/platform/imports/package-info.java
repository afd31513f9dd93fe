@NullMarked
package dev.proofmark.platform.imports;

import org.jspecify.annotations.NullMarked;

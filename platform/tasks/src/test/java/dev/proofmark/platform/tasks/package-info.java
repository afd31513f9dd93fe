@NullMarked
package dev.proofmark.platform.tasks;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.proofmark.audit.report.rendering;

import org.jspecify.annotations.NullMarked;

package dev.proofmark.platform.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import to be begun. */
record ImportRequest(@Nullable UUID id) {}

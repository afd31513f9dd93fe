package dev.proofmark.platform.imports;

import dev.proofmark.platform.commands.CommandContext;
import java.util.UUID;

/**
 * A reading of a file.
 *
 * @param fileSha256 lower-case hex
 * @param context of whoever has the file taken over, or looked through
 */
public record ImportRun(UUID importId, String fileSha256, CommandContext context) {}

package dev.proofmark.platform.backing;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;

/** Runs a command as somebody who is not root, for programs that refuse root. */
final class SuperuserDisguise {

    private SuperuserDisguise() {}

    /** The command as it is for ordinary users; for root in a user namespace, where files stay ours. */
    static List<String> of(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        if (!succeeds(List.of("unshare", "-U", "true"))) {
            throw new IllegalStateException("PostgreSQL does not run as root, and this system does not let root make"
                    + " a user namespace (unshare -U). Run Proofmark as an ordinary user.");
        }
        return Sessions.prefixed(command, "unshare", "-U");
    }

    private static boolean succeeds(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            return process.onExit().join().exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}

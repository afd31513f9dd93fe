package dev.proofmark.platform.backing;

/**
 * A service's database: named {@code name}, owned by the role {@code name_owner} that migrates it, used by the login
 * {@code name} that the service runs as.
 *
 * @param name lower-case name
 * @param ownerPassword of the role that owns and migrates it
 * @param loginPassword of the role that the service runs as
 */
public record ServiceDatabase(String name, String ownerPassword, String loginPassword) {

    public ServiceDatabase {
        if (!name.matches("[a-z][a-z_]*")) {
            throw new IllegalArgumentException("a database's name is lower-case letters: " + name);
        }
    }

    /** The role that owns it. */
    public String owner() {
        return name + "_owner";
    }
}

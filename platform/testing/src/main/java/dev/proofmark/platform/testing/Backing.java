package dev.proofmark.platform.testing;

/** The three real servers that a service stands on, wherever they run. */
sealed interface Backing permits EmbeddedBacking, ContainerBacking {

    /** The name of the one database; its owner is {@code name_owner}; both passwords are the name. */
    String database();

    /** The address of the database without a protocol: {@code //host:port/name}. */
    String databaseAddress();

    String bootstrapServers();

    /** The issuer: {@code …/realms/proofmark}. */
    String realmUrl();
}

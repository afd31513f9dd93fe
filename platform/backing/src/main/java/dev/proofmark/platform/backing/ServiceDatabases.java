package dev.proofmark.platform.backing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Makes the services' databases and roles, as often as it is asked. */
public final class ServiceDatabases {

    private static final List<String> EXTENSIONS = List.of("pg_trgm", "btree_gist");

    private final String server;
    private final String superuserPassword;
    private final List<ServiceDatabase> databases;

    /**
     * For one server, on this machine or another.
     *
     * @param server {@code host:port}
     * @param superuserPassword of the role {@code postgres}
     * @param databases what to create when it isn't there
     */
    public ServiceDatabases(String server, String superuserPassword, List<ServiceDatabase> databases) {
        this.server = server;
        this.superuserPassword = superuserPassword;
        this.databases = List.copyOf(databases);
    }

    /** Creates what is missing; passwords are set anew. */
    public void create() throws SQLException {
        try (Connection connection = connect("postgres")) {
            for (ServiceDatabase database : databases) {
                role(connection, database.owner(), database.ownerPassword());
                role(connection, database.name(), database.loginPassword());
                database(connection, database);
            }
        }
        for (ServiceDatabase database : databases) {
            try (Connection connection = connect(database.name())) {
                for (String extension : EXTENSIONS) {
                    execute(connection, "CREATE EXTENSION IF NOT EXISTS " + extension);
                }
            }
        }
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        String verb = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'") ? "ALTER" : "CREATE";
        execute(connection, verb + " ROLE " + name + " LOGIN PASSWORD '" + password.replace("'", "''") + "'");
    }

    private static void database(Connection connection, ServiceDatabase database) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = '" + database.name() + "'")) {
            execute(connection, "CREATE DATABASE " + database.name() + " OWNER " + database.owner());
            execute(connection, "REVOKE ALL ON DATABASE " + database.name() + " FROM PUBLIC");
        }
        execute(connection, "GRANT CONNECT ON DATABASE " + database.name() + " TO " + database.name());
    }

    private Connection connect(String database) throws SQLException {
        DriverManager.setLoginTimeout(5);
        String url = "jdbc:postgresql://" + server + "/" + database;
        return DriverManager.getConnection(url, "postgres", superuserPassword);
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            var _ = statement.execute(sql);
        }
    }
}

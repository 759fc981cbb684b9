import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Queries in one line. A connection is used by one thread at a time. */
final class Sql {

    private Sql() {}

    /** Makes something of a row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    static long number(Connection database, String query, String... parameters) throws SQLException {
        return list(database, query, row -> row.getLong(1), parameters).get(0);
    }

    static <T> List<T> list(Connection database, String query, Row<T> made, String... parameters) throws SQLException {
        synchronized (database) {
            try (PreparedStatement statement = prepare(database, query, parameters);
                    ResultSet rows = statement.executeQuery()) {
                var all = new ArrayList<T>();
                while (rows.next()) {
                    all.add(made.of(rows));
                }
                return all;
            }
        }
    }

    static int run(Connection database, String change, String... parameters) throws SQLException {
        synchronized (database) {
            try (PreparedStatement statement = prepare(database, change, parameters)) {
                return statement.executeUpdate();
            }
        }
    }

    private static PreparedStatement prepare(Connection database, String text, String... parameters) throws SQLException {
        PreparedStatement statement = database.prepareStatement(text);
        for (int i = 0; i < parameters.length; i++) {
            statement.setString(i + 1, parameters[i]);
        }
        return statement;
    }
}

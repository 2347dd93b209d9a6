package app.lull.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.LullTest;
import app.lull.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LullTest
class ApplicationRoleTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_application_signs_in_as_a_role_that_owns_nothing_and_cannot_bypass_row_level_security() {
        var role = jdbc.sql("""
                select rolname, rolsuper or rolcreatedb or rolcreaterole or rolbypassrls or rolreplication as mighty,
                       (select count(*) from pg_class where relowner = r.oid) as owned
                from pg_roles r where rolname = current_user
                """).query().singleRow();
        assertThat(role).containsEntry("rolname", "lull_app");
        assertThat(role).containsEntry("mighty", false);
        assertThat(role).containsEntry("owned", 0L);
    }

    @Test
    void the_owner_of_the_schemas_is_no_superuser_either() throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var row = connection.createStatement().executeQuery("""
                                select count(*) filter (where rolsuper or rolbypassrls),
                                       count(*)
                                from pg_roles where rolname in ('lull_owner', 'lull_app')
                                """)) {
            row.next();
            assertThat(row.getInt(1)).isZero();
            assertThat(row.getInt(2)).isEqualTo(2);
        }
    }
}

package app.lull;

import static org.assertj.core.api.Assertions.assertThat;

import app.lull.testing.LullTest;
import app.lull.testing.TestDatabase;
import app.lull.testing.TestPeople;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What PostgreSQL's own catalogue says about who may see what. */
@LullTest
class CatalogueTest {

    @Autowired
    TestPeople people;

    @Test
    void every_table_with_a_patient_has_forced_row_level_security_and_the_patient_first_in_its_key() throws Exception {
        try (var connection = TestDatabase.asSuperuser()) {
            var tables = list(connection, """
                    select format('%s.%s', n.nspname, c.relname) from pg_class c
                    join pg_namespace n on n.oid = c.relnamespace
                    join pg_attribute a on a.attrelid = c.oid and a.attname = 'patient_id' and not a.attisdropped
                    where c.relkind in ('r', 'p')
                    """);
            var guarded = list(connection, """
                    select format('%s.%s', n.nspname, c.relname) from pg_class c
                    join pg_namespace n on n.oid = c.relnamespace
                    join pg_attribute a on a.attrelid = c.oid and a.attname = 'patient_id' and not a.attisdropped
                    join pg_index i on i.indrelid = c.oid and i.indisprimary and i.indkey[0] = a.attnum
                    where c.relkind in ('r', 'p') and c.relrowsecurity and c.relforcerowsecurity
                      and exists (select from pg_policy p where p.polrelid = c.oid)
                    """);
            assertThat(tables).contains("account.patient", "today.choice", "program.enrolment");
            assertThat(guarded).containsExactlyInAnyOrderElementsOf(tables);
        }
    }

    @Test
    void every_table_of_lull_has_forced_row_level_security() throws Exception {
        try (var connection = TestDatabase.asSuperuser()) {
            assertThat(list(connection, """
                    select format('%s.%s', n.nspname, c.relname) from pg_class c
                    join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                      and n.nspname not like 'pg_toast%' and not (c.relrowsecurity and c.relforcerowsecurity)
                    """)).isEmpty();
        }
    }

    @Test
    void the_application_owns_nothing_and_cannot_bypass_row_level_security() throws Exception {
        try (var connection = TestDatabase.asSuperuser()) {
            assertThat(list(connection, """
                    select rolname from pg_roles where rolname = 'lull_app'
                      and not rolsuper and not rolbypassrls and not rolcreaterole and not rolcreatedb and not rolreplication
                    """)).containsExactly("lull_app");
            assertThat(list(connection, """
                    select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'lull_app'
                    union all select p.proname from pg_proc p join pg_roles r on r.oid = p.proowner where r.rolname = 'lull_app'
                    union all select n.nspname from pg_namespace n join pg_roles r on r.oid = n.nspowner where r.rolname = 'lull_app'
                    union all select m.roleid::regrole::text from pg_auth_members m where m.member = 'lull_app'::regrole
                    """)).isEmpty();
            assertThat(list(connection, """
                    select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                    where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
                    """))
                    .as("functions that run with their owner's rights")
                    .isEmpty();
        }
    }

    @Test
    void without_an_actor_the_application_sees_no_row_of_any_table() throws Exception {
        people.patient();
        try (var superuser = TestDatabase.asSuperuser();
                var application = TestDatabase.asApplication()) {
            var tables = list(superuser, """
                    select format('%I.%I', n.nspname, c.relname) from pg_class c
                    join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                      and n.nspname not like 'pg_toast%'
                      and has_table_privilege('lull_app', c.oid, 'select')
                    """);
            assertThat(tables).hasSizeGreaterThan(5);
            for (var table : tables) {
                assertThat(list(application, "select 1 from " + table))
                        .as(table)
                        .isEmpty();
            }
        }
    }

    private static List<String> list(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var list = new ArrayList<String>();
            while (rows.next()) {
                list.add(rows.getString(1));
            }
            return list;
        }
    }
}

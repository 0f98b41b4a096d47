package jp.menkyo.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works here. Officers who left stay known by name, without a role. */
@Service
public class StaffDirectory {

    private static final String MEMBERS = """
            select a.username, a.name, coalesce(string_agg(r.role, ',') filter (where not a.disabled), '') as roles
              from staff.account a
              left join staff.account_role r on r.username = a.username
            """;

    private final JdbcClient jdbc;

    StaffDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<StaffMember> find(String username) {
        return jdbc.sql(MEMBERS + " where a.username = ? group by a.username")
                .param(username)
                .query(StaffDirectory::member)
                .optional();
    }

    /** Everybody, by user name: an office has tens of officers, not thousands. */
    @Transactional(readOnly = true)
    public List<StaffMember> all() {
        return jdbc.sql(MEMBERS + " group by a.username order by a.username")
                .query(StaffDirectory::member)
                .list();
    }

    private static StaffMember member(ResultSet row, int number) throws SQLException {
        return new StaffMember(row.getString("username"), row.getString("name"), roles(row.getString("roles")));
    }

    private static Set<Role> roles(String codes) {
        return Arrays.stream(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(Role::of)
                .collect(Collectors.toSet());
    }
}

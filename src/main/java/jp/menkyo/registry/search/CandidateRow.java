package jp.menkyo.registry.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Licence;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Prefecture;

/** Reads one found licence; its state is the one on the day of the search. */
public final class CandidateRow {

    private CandidateRow() {}

    public static Candidate read(ResultSet row) throws SQLException {
        return new Candidate(
                new LicenceNumber(
                        new Prefecture(row.getString("administrator").substring(0, 2)), row.getLong("running")),
                Licence.State.valueOf(row.getString("state_now")),
                new PersonName(row.getString("surname"), row.getString("given_name")),
                new PersonName(row.getString("kana_surname"), row.getString("kana_given_name")),
                new BirthDate(
                        row.getObject("birth_date", LocalDate.class),
                        BirthDate.Precision.valueOf(row.getString("birth_precision"))),
                row.getObject("registered_on", LocalDate.class));
    }
}

package jp.menkyo.workflow.identitycheck;

import java.time.LocalDate;
import jp.menkyo.intake.Application;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The legal basis of an inquiry: dated master data, because the articles are renumbered now and then. */
@Component
public class InquiryBasis {

    private final JdbcClient jdbc;

    InquiryBasis(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Code of the provision by which Juki-net may be asked for this application. */
    public String juki(Application application) {
        return code("JUKI", application);
    }

    String family(Application application) {
        return code("KOSEKI", application);
    }

    /** Code of the provision by which Juki-net may be asked today about everybody whose licence is linked (定期照会). */
    public String periodic(LocalDate today) {
        return code("JUKI", "PERIODIC", today);
    }

    private String code(String system, Application application) {
        return code(system, application.form().procedure().name(), application.receivedOn());
    }

    private String code(String system, String procedure, LocalDate on) {
        return jdbc.sql("""
                        select code from workflow.inquiry_basis
                        where system = ? and procedure = ? and effective_from <= ?
                        order by effective_from desc limit 1
                        """).params(system, procedure, on).query(String.class).single();
    }
}

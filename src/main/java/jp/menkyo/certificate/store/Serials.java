package jp.menkyo.certificate.store;

import jp.menkyo.certificate.CertificateSerial;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Serial numbers of certificate paper; who holds the lock is alone until the end of the transaction. */
@Repository
public class Serials {

    private final JdbcClient jdbc;
    private final AdministratorContext administrators;

    Serials(JdbcClient jdbc, AdministratorContext administrators) {
        this.jdbc = jdbc;
        this.administrators = administrators;
    }

    /** Waits until no other transaction is preparing a certificate. */
    public void lock() {
        jdbc.sql("insert into certificate.serial_counter (last) values (0) on conflict do nothing")
                .update();
        jdbc.sql("select last from certificate.serial_counter for update")
                .query(Long.class)
                .single();
    }

    public CertificateSerial next() {
        long running = jdbc.sql("update certificate.serial_counter set last = last + 1 returning last")
                .query(Long.class)
                .single();
        return CertificateSerial.of(administrators.current().prefecture(), running);
    }
}

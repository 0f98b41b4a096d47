package jp.menkyo.shared;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import jp.menkyo.shared.sealing.KeyFile;
import jp.menkyo.shared.sealing.MessageKeys;
import jp.menkyo.shared.transaction.Administrator;
import jp.menkyo.shared.transaction.AdministratorContext;
import jp.menkyo.shared.transaction.AdministratorTransactions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The clock of the office, the administrator it works for, and transactions bound to both. */
@Configuration
class SharedConfiguration {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(TOKYO);
    }

    @Bean
    AdministratorContext administratorContext(@Value("${menkyo.administrator:13-dietitian}") String code) {
        return new AdministratorContext(new Administrator(code));
    }

    @Bean
    KeyFile keyFile(@Value("${menkyo.key-file:}") String path) {
        return KeyFile.read(Path.of(path));
    }

    /** Read after the file itself was found to be private. */
    @Bean
    MessageKeys messageKeys(@Value("${menkyo.key-file:}") String path, KeyFile privateFile) {
        return MessageKeys.read(Path.of(path));
    }

    @Bean
    @Primary
    AdministratorTransactions transactionManager(DataSource dataSource, AdministratorContext administrators) {
        return new AdministratorTransactions(dataSource, administrators);
    }
}

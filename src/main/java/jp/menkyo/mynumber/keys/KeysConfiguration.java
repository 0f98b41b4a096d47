package jp.menkyo.mynumber.keys;

import java.nio.file.Path;
import jp.menkyo.shared.sealing.KeyFile;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the vault's keys from the key file, or from a token when {@code menkyo.vault.pkcs11.config} names one. */
@Configuration(proxyBeanMethods = false)
class KeysConfiguration {

    @Bean
    KeyStorage vaultKeyStorage(
            KeyFile file,
            AdministratorContext administrators,
            @Value("${menkyo.vault.pkcs11.config:}") String tokenConfiguration,
            @Value("${menkyo.vault.pkcs11.pin-file:}") String pinFile) {
        return tokenConfiguration.isEmpty()
                ? new FileKeys(file, administrators.current())
                : TokenKeys.open(Path.of(tokenConfiguration), Path.of(pinFile));
    }

    @Bean
    CurrentKeys vaultKeys(KeyStorage storage) {
        return new CurrentKeys(VaultKeys.in(storage));
    }

    @Bean
    Seals vaultSeals(CurrentKeys keys, AdministratorContext administrators) {
        return new Seals(keys, administrators);
    }
}

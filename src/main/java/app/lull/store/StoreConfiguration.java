package app.lull.store;

import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, CurrentActor currentActor) {
        return new ActorTransactionManager(dataSource, currentActor);
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactionManager) {
        return new TransactionTemplate(transactionManager);
    }

    /** The operator's keyset ({@code LULL_SEAL_KEY}, Tink's JSON), else the one in Lull's home. */
    @Bean
    KeysetHandle sealingKeys(@Value("${lull.seal-key:}") String operatorsKeyset, @Value("${lull.home}") Path home)
            throws GeneralSecurityException, IOException {
        return operatorsKeyset.isBlank() ? SealKeys.in(home.resolve("seal.json")) : SealKeys.parse(operatorsKeyset);
    }

    @Bean
    Seal seal(KeysetHandle sealingKeys) throws GeneralSecurityException {
        return new Seal(sealingKeys);
    }

    @Bean
    MacKeys macKeys(KeysetHandle sealingKeys) throws GeneralSecurityException {
        return new MacKeys(sealingKeys);
    }
}

package jp.menkyo.mynumber.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Transactional;

/** Runs in a transaction of the vault's own role, apart from the caller's. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Transactional(VaultDatabase.TRANSACTIONS)
public @interface VaultTransaction {}

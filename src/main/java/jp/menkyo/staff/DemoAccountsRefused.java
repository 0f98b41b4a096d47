package jp.menkyo.staff;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Stops the start of a production system that holds an account with a published password. */
@Component
class DemoAccountsRefused implements SmartInitializingSingleton {

    private final Accounts accounts;
    private final boolean demo;

    DemoAccountsRefused(Accounts accounts, @Value("${menkyo.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.demo = demo;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!demo && accounts.anyForDemo()) {
            throw new IllegalStateException(
                    "デモ用の職員アカウントがこのデータベースにあります。本番では起動できません。デモ用アカウントを無効にするか、本番用のデータベースを指定してください。");
        }
    }
}

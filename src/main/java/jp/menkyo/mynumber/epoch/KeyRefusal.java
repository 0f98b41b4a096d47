package jp.menkyo.mynumber.epoch;

import jp.menkyo.shared.problem.StartRefused;
import jp.menkyo.shared.transaction.Administrator;

/** The sentences for keys that do not belong to this database. */
final class KeyRefusal {

    private static final String REMEDY = "この資格管理者とデータベースのための最新の鍵ファイルを menkyo.key-file に指定してください。控えがあれば、それを使ってください。"
            + " Set menkyo.key-file to the newest key file of this administrator and database; use the safe copy if there is one.";

    private KeyRefusal() {}

    static StartRefused stranger(Administrator administrator) {
        return new StartRefused(
                "鍵ファイルにこの資格管理者（" + administrator.code() + "）の鍵がありません。 The key file holds no keys of "
                        + administrator.code() + ".",
                REMEDY);
    }

    static StartRefused missing(Administrator administrator, int epoch) {
        return new StartRefused(
                "鍵ファイルに" + administrator.code() + "の第" + epoch
                        + "世代の鍵がありません。個人番号を開けません。 The key file lacks the keys of epoch " + epoch + " of "
                        + administrator.code() + "; numbers would stay closed.",
                REMEDY);
    }

    static StartRefused wrong(Administrator administrator, int epoch) {
        return new StartRefused(
                "鍵ファイルの" + administrator.code() + "の第" + epoch + "世代の鍵は、このデータベースのものではありません。 The keys of epoch " + epoch
                        + " of " + administrator.code() + " in the key file are not those of this database.",
                REMEDY);
    }

    static StartRefused undead(Administrator administrator, int epoch) {
        return new StartRefused(
                "破棄した" + administrator.code() + "の第" + epoch + "世代の鍵が鍵ファイルに残っていて、取り除けません。 The key file still holds the"
                        + " destroyed keys of epoch " + epoch + " of " + administrator.code()
                        + " and cannot be changed.",
                "鍵ファイルとそのフォルダを、本サービスの利用者が書き換えられるようにしてください。 Let the user of this service change the key file and its folder.");
    }
}

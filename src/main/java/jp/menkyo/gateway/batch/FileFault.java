package jp.menkyo.gateway.batch;

/** What is wrong with an answer file that is refused whole, with the words an officer reads. */
public enum FileFault {
    NOT_OPENED("回答ファイルを復号できません。途中で壊れたか、別の宛先のファイルです。"),
    NOT_GENUINE("回答ファイルの署名を確認できません。改ざんされたか、別の送信者のファイルです。"),
    NOT_TEXT("回答ファイルの文字を読み取れません。"),
    BAD_HEADER("回答ファイルの先頭か末尾の記録が約束と違います。"),
    OTHER_INQUIRY("回答ファイルが、別の照会への回答です。"),
    BROKEN_SEQUENCE("回答ファイルの行番号が連続していません。"),
    NO_TRAILER("回答ファイルの末尾の記録がありません。途中で切れています。"),
    WRONG_COUNT("回答ファイルの件数が、末尾の記録と合いません。"),
    WRONG_HASH("回答ファイルの内容が、末尾のハッシュ値と合いません。"),
    OTHER_ANSWER("すでに一部を取り込んだ回答と、別の回答ファイルです。");

    private final String label;

    FileFault(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package jp.menkyo.simulator;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What can be wrong with an outside system. */
public enum Fault {
    NONE("正常", "正しい内容を、待たせずに答えます。"),
    SLOW(8, "遅い", "答えは正しいのですが、決めた秒数だけ待たせてから返します。"),
    DOWN("停止", "接続しても、何も返さずにすぐ切ります。"),
    RESET("切断", "用件は受け取りますが、答える途中で通信を切ります。"),
    ERROR_500("内部エラー", "何もせずに、内部エラー（500）を返します。"),
    ERROR_503(2, "受付停止", "受付停止（503）を返し、決めた秒数の後に来るよう求めます。"),
    GARBAGE("意味のない応答", "用件は受け取りますが、読み取れない内容を返します。"),
    TRUNCATED("途中までの応答", "応答の前半だけを返します。"),
    EMPTY_BODY("空の応答", "成功と答えますが、中身がありません。"),
    WRONG_CONTENT_TYPE("形式の違う応答", "中身は正しいのですが、ウェブページだと名乗ります。"),
    HUGE_BODY("巨大な応答", "約束よりはるかに大きい応答を返します。"),
    UNKNOWN_FIELDS("知らない項目", "約束にない項目を付けて返します。"),
    DUPLICATE("二重", "1回のはずのことが2回になります（応答が二つ続く、納付の通知が2回届く）。"),
    LATE(8, "遅れて届く", "最初の応答は待ち時間を過ぎてから届き、もう一度聞かれるとすぐに返します。納付の通知も遅れます。"),
    SLOW_DRIP(20, "少しずつ届く", "応答を少しずつ、決めた秒数をかけて送ります。"),
    FLAPPING("ときどき失敗", "1回おきに内部エラー（500）を返します。"),
    REDIRECT("別の宛先へ誘導", "別のアドレスへ移るよう答えます。"),
    WRONG_PERSON("別人の応答", "照会した人や注文と違うものについて答えます。"),
    WRONG_REQUEST_ID("別の照会への応答", "ほかの照会の番号を付けて答えます。"),
    OLD_ANSWER("古い応答", "前に返した応答をもう一度そのまま返します。"),
    CLOCK_SKEW("時計のずれ", "1日進んだ時計の時刻を付けて答えます。"),
    EXPIRED_CERTIFICATE("証明書の期限切れ", "期限の切れた証明書で通信します。"),
    UNKNOWN_CERTIFICATE("知らない発行元の証明書", "信頼していない発行元の証明書で通信します。"),
    UNAUTHORISED("利用を認めない", "利用する権限がない（401）と答えます。"),
    QUOTA_EXCEEDED(2, "件数の上限", "件数が多すぎる（429）と答え、決めた秒数の後に来るよう求めます。"),
    PERMIT_REFUSED("提供の不許可", "情報提供の許可を与えません。", "infonet"),
    CODE_MISSING("符号がない", "符号（機関別符号）を求められても、ないと答えます。", "juki", "infonet"),
    CODE_PENDING("符号の発行待ち", "符号（機関別符号）を求められると、まだできていないと答えます。", "juki"),
    FOREIGN_KEY("他人宛ての暗号", "回答を別の相手の鍵で暗号化します。", "infonet"),
    TAMPERED("改ざんされた暗号", "暗号化した回答を途中で書き換えます。", "infonet"),
    MIXED_UP("中身の取り違え", "暗号の中に別人の回答を入れます。", "infonet"),
    RECORDS_DIFFER("記録の食い違い", "情報提供等記録に、抜け・余分・内容の違いがあります。", "infonet");

    /** Those that need TLS are of no use where the real system has none. */
    private static final Set<Fault> CERTIFICATES = Set.of(EXPIRED_CERTIFICATE, UNKNOWN_CERTIFICATE);
    /** What the mail catcher, which is no HTTP server, can do wrong. */
    private static final Set<Fault> OF_MAIL = Set.of(NONE, DOWN);

    private final int defaultSeconds;
    private final String label;
    private final String effect;
    private final Set<String> only;

    Fault(String label, String effect, String... only) {
        this.defaultSeconds = 0;
        this.label = label;
        this.effect = effect;
        this.only = Set.of(only);
    }

    Fault(int defaultSeconds, String label, String effect) {
        this.defaultSeconds = defaultSeconds;
        this.label = label;
        this.effect = effect;
        this.only = Set.of();
    }

    int defaultSeconds() {
        return defaultSeconds;
    }

    public String label() {
        return label;
    }

    /** What it does, in a sentence. */
    public String effect() {
        return effect;
    }

    public boolean aboutCertificates() {
        return CERTIFICATES.contains(this);
    }

    /** Does it change anything at this system? */
    public boolean concerns(String gateway) {
        if (gateway.equals("mail")) {
            return OF_MAIL.contains(this);
        }
        return only.isEmpty() || only.contains(gateway);
    }

    static List<Fault> of(String gateway) {
        return Arrays.stream(values()).filter(fault -> fault.concerns(gateway)).toList();
    }
}

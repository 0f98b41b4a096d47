package jp.menkyo.desk.search;

import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why an officer looks for people: chosen once a session, written down with every search and every page of a person. */
public enum SearchPurpose {
    CASEWORK("申請の審査・決裁・交付"),
    COUNTER("窓口・電話の問合せへの応答"),
    ROSTER_CARE("名簿の点検・訂正"),
    DISPOSITION("処分・届出情報の確認"),
    DISCLOSURE("開示請求への対応"),
    AUDIT("監査・アクセスの点検");

    private static final String KEY = SearchPurpose.class.getName();

    private final String label;

    SearchPurpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The one with this code, if there is one. */
    public static Optional<SearchPurpose> of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.name().equals(code))
                .findFirst();
    }

    /** The one chosen in this session, if any was. */
    public static Optional<SearchPurpose> chosen(HttpSession session) {
        return Optional.ofNullable((SearchPurpose) session.getAttribute(KEY));
    }

    /** Remembers it until the session ends. */
    public void choose(HttpSession session) {
        session.setAttribute(KEY, this);
    }
}

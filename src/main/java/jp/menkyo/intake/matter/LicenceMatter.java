package jp.menkyo.intake.matter;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What an application says about a licence that exists. The items of the person in the form are those of today; what the
 * roster may still hold stands here.
 *
 * @param grantedBy prefecture that granted the licence, two digits of JIS X 0401; its governor is in charge (施行令第3条第2項)
 * @param number 登録番号 as far as the applicant knows it
 * @param registeredName the name under which the licence is registered; null when it is the one in the form
 * @param registeredKana its reading
 * @param change what changed; for corrections
 * @param newCertificate is a rewritten certificate wanted (書換交付)?
 * @param certificate what became of the paper; null where it does not matter
 * @param foundOn day on which a lost certificate turned up (施行令第6条第5項)
 * @param deletion why the registration is to be deleted
 * @param disposition grounds against the holder; only the office itself brings them
 * @param purpose what a proof of registration (登録証明書) is for; why the office takes a link back (紐付けの解除)
 */
public record LicenceMatter(
        String grantedBy,
        @Nullable Long number,
        @Nullable PersonName registeredName,
        @Nullable PersonName registeredKana,
        @Nullable Change change,
        boolean newCertificate,
        @Nullable CertificateState certificate,
        @Nullable LocalDate foundOn,
        @Nullable Deletion deletion,
        @Nullable Disposition disposition,
        @Nullable String purpose) {
    public LicenceMatter {
        requireNonNull(grantedBy, "grantedBy");
    }

    /** Is a deletion asked for as the wish of the holder (施行令第4条第1項), rather than for what happened to them? */
    public boolean wishesDeletion() {
        return deletion != null && deletion.kind() == DeletionKind.OWN_REQUEST;
    }

    /**
     * @param occurredOn day of the event in the family register; null where there is none, as for a former surname
     * @param reasonCode 理由 (別添２ item 20), 01 to 16, or 34 and 90 for the office itself
     */
    public record Change(
            Set<ChangeKind> kinds,
            @Nullable LocalDate occurredOn,
            @Nullable String reasonCode) {
        public Change {
            kinds = Set.copyOf(requireNonNull(kinds, "kinds"));
        }
    }

    /** @param occurredOn day of the death or of the judgement of disappearance */
    public record Deletion(DeletionKind kind, @Nullable LocalDate occurredOn) {
        public Deletion {
            requireNonNull(kind, "kind");
        }
    }

    /**
     * @param source where the office learnt of it
     * @param ground the ground of 栄養士法第3条
     * @param facts what is said to have happened, in words
     * @param noticeOn day of the notice from elsewhere (施行令第7条); null for the office's own finding
     */
    public record Disposition(
            Source source,
            Ground ground,
            String facts,
            @Nullable LocalDate noticeOn) {
        public Disposition {
            requireNonNull(source, "source");
            requireNonNull(ground, "ground");
            requireNonNull(facts, "facts");
        }
    }

    /** Where grounds against a holder come from. */
    public enum Source {
        OWN_FINDING("当方の調査"),
        OTHER_GOVERNOR("他の都道府県知事の通知（施行令第7条）"),
        MINISTER("厚生労働大臣の通知（法第5条第4項）");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 栄養士法第3条. */
    public enum Ground {
        PENALTY("罰金以上の刑（法第3条第1号）"),
        MISCONDUCT("業務に関する犯罪・不正（法第3条第2号）");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}

package jp.menkyo.registry.act;

import java.time.LocalDate;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence.LinkState;
import jp.menkyo.shared.NumberToken;
import org.jspecify.annotations.Nullable;

/** One thing done to a licence in one case, for {@link jp.menkyo.registry.Registry#apply}. */
public sealed interface LicenceAct {

    Basis basis();

    ActKind kind();

    /** Date of the certificate that is made with it; null when none is made. */
    default @Nullable LocalDate issuedOn() {
        return null;
    }

    /**
     * 訂正 (栄養士法施行令第3条) and 書換交付 (第5条): the items as they are from now on; a former surname or alias alone
     * may change too.
     *
     * @param rewritten is a new certificate made?
     * @param issuedOn date on that certificate; null without one
     */
    record Correct(
            Basis basis,
            Holder holder,
            boolean rewritten,
            @Nullable LocalDate issuedOn) implements LicenceAct {

        public Correct {
            if (rewritten != (issuedOn != null)) {
                throw new IllegalArgumentException("a certificate has a date, and a date has a certificate");
            }
        }

        @Override
        public ActKind kind() {
            return ActKind.CORRECTED;
        }
    }

    /** 再交付 (施行令第6条): a new certificate of the same number and registration date. */
    record Reissue(Basis basis, LocalDate issuedOn) implements LicenceAct {

        @Override
        public ActKind kind() {
            return ActKind.REISSUED;
        }
    }

    /**
     * 名称の使用の停止 (栄養士法第5条第1項), from the first to the last day, both included.
     *
     * @throws ActRefused {@code SUSPENSION_TOO_LONG} above one year
     */
    record Suspend(Basis basis, LocalDate from, LocalDate to) implements LicenceAct {

        public Suspend {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a suspension ends after it begins");
            }
            if (!to.isBefore(from.plusYears(1))) {
                throw ActRefused.suspensionTooLong();
            }
        }

        @Override
        public ActKind kind() {
            return ActKind.SUSPENDED;
        }
    }

    /** 免許の取消し (栄養士法第5条第1項); it has effect from the day it is served. */
    record Revoke(Basis basis) implements LicenceAct {

        @Override
        public ActKind kind() {
            return ActKind.REVOKED;
        }
    }

    /** 登録の抹消 (施行令第4条). */
    record Delete(Basis basis, Deletion deletion) implements LicenceAct {

        @Override
        public ActKind kind() {
            return ActKind.DELETED;
        }
    }

    /** Why a registration is deleted. */
    enum Deletion {
        OWN_REQUEST,
        DEATH,
        DISAPPEARANCE
    }

    /** 失踪宣告の取消し (民法第32条): only after a deletion for {@link Deletion#DISAPPEARANCE}. */
    record Revive(Basis basis) implements LicenceAct {

        @Override
        public ActKind kind() {
            return ActKind.REVIVED;
        }
    }

    /** 紐付: the holder's My Number is in the vault under this token. */
    record Link(Basis basis, NumberToken token) implements LicenceAct {

        @Override
        public ActKind kind() {
            return ActKind.LINKED;
        }
    }

    /** Takes a wrong link back. */
    record Unlink(Basis basis) implements LicenceAct {

        @Override
        public ActKind kind() {
            return ActKind.UNLINKED;
        }
    }

    /** What an inquiry or an officer found about the link; the token, if there is one, stays. */
    record MarkLink(Basis basis, LinkState state) implements LicenceAct {

        @Override
        public ActKind kind() {
            return switch (state) {
                case UNLINKED -> ActKind.LINK_CLEARED;
                case LINKED -> ActKind.LINK_CONFIRMED;
                case MISMATCH -> ActKind.LINK_MISMATCHED;
                case TO_CHECK -> ActKind.LINK_TO_CHECK;
            };
        }
    }
}

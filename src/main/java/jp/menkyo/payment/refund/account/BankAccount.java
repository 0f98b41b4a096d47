package jp.menkyo.payment.refund.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.menkyo.shared.problem.Problem.FieldError;

/**
 * Where a refund goes, in the items and characters of the banks' transfer file.
 *
 * @param bank four digits of the bank (統一金融機関番号)
 * @param branch three digits of the branch
 * @param number seven digits, filled with zeros on the left
 * @param holder holder in half-width kana, at most 30 characters
 */
public record BankAccount(String bank, String branch, Kind kind, String number, String holder) {

    private static final String SEPARATOR = "\n";

    /** Kind of account (預金種目) with its code in the file. */
    public enum Kind {
        ORDINARY("1", "普通"),
        CURRENT("2", "当座"),
        SAVINGS("4", "貯蓄");

        private final String code;
        private final String label;

        Kind(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }
    }

    public BankAccount {
        if (!bank.matches("[0-9]{4}")
                || !branch.matches("[0-9]{3}")
                || !number.matches("[0-9]{7}")
                || !BankText.printable(holder)) {
            throw new IllegalArgumentException("no bank account");
        }
    }

    /**
     * As people write it: digits in any width, the holder in any kana.
     *
     * @throws AccountRefused with every item that is wrong
     */
    public static BankAccount of(String bank, String branch, String kind, String number, String holder) {
        var errors = new ArrayList<FieldError>();
        var digits = BankText.narrow(number);
        var padded = digits.matches("[0-9]{1,7}") ? "0".repeat(7 - digits.length()) + digits : "";
        check(errors, BankText.narrow(bank).matches("[0-9]{4}"), "bankCode", "金融機関コードは4桁の数字です。");
        check(errors, BankText.narrow(branch).matches("[0-9]{3}"), "branchCode", "支店コードは3桁の数字です。");
        check(errors, kind(kind).isPresent(), "accountKind", "預金の種目は普通・当座・貯蓄から選んでください。");
        check(errors, !padded.isEmpty(), "accountNumber", "口座番号は7桁までの数字です。");
        var name = BankText.narrow(holder);
        check(errors, BankText.printable(name), "accountHolder", "口座名義は通帳のとおりにカタカナで、30字まで（濁点も1字）です。");
        if (!errors.isEmpty()) {
            throw new AccountRefused(List.copyOf(errors));
        }
        return new BankAccount(
                BankText.narrow(bank), BankText.narrow(branch), kind(kind).orElseThrow(), padded, name);
    }

    private static void check(List<FieldError> errors, boolean good, String field, String message) {
        if (!good) {
            errors.add(new FieldError(field, "ACCOUNT_ITEM", message));
        }
    }

    private static Optional<Kind> kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    /** Everything in one text, for sealing only. */
    String written() {
        return String.join(SEPARATOR, bank, branch, kind.name(), number, holder);
    }

    static BankAccount read(String written) {
        var items = written.split(SEPARATOR, -1);
        return new BankAccount(items[0], items[1], Kind.valueOf(items[2]), items[3], items[4]);
    }

    /** Never shows the account: it could end up in a log. */
    @Override
    public String toString() {
        return "BankAccount[hidden]";
    }
}

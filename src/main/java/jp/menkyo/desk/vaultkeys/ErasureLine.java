package jp.menkyo.desk.vaultkeys;

import jp.menkyo.mynumber.erasure.ErasureRecord;
import org.jspecify.annotations.Nullable;

/**
 * A line of the record of erasures, in words.
 *
 * @param what how much went
 * @param object token of the number, or the case whose envelope went
 * @param backups whether backups still hold it
 */
record ErasureLine(
        String at,
        String by,
        String what,
        String object,
        String cause,
        @Nullable String instruction,
        String backups) {

    static ErasureLine of(ErasureRecord record) {
        var gone = record.finalSince();
        return new ErasureLine(
                OfficeTime.display(record.erasedAt()),
                record.erasedBy(),
                "個人番号%d件・署名データ%d件".formatted(record.numbers(), record.envelopes()),
                record.object(),
                record.cause(),
                record.instruction(),
                gone == null
                        ? "第%d世代までの鍵を破棄すると、バックアップからも読めなくなります".formatted(record.lastEpoch())
                        : "%sに第%d世代の鍵を破棄し、バックアップからも読めません".formatted(OfficeTime.display(gone), record.lastEpoch()));
    }
}

package jp.menkyo.intake;

import java.time.Instant;
import java.time.LocalDate;
import jp.menkyo.intake.form.ApplicationForm;
import jp.menkyo.shared.CaseNumber;
import jp.menkyo.shared.Channel;
import jp.menkyo.shared.NumberToken;
import org.jspecify.annotations.Nullable;

/**
 * An application that has been accepted for processing.
 *
 * @param receivedOn date of receipt (収受日), civil date in Japan
 * @param token stands for the applicant's My Number; null when none was given
 * @param pseudonym the portal's name for the applicant; null for paper
 */
public record Application(
        CaseNumber receiptNumber,
        Channel channel,
        Instant receivedAt,
        LocalDate receivedOn,
        ApplicationForm form,
        @Nullable NumberToken token,
        @Nullable String pseudonym) {}

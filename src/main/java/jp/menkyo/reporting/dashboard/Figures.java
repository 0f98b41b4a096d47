package jp.menkyo.reporting.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the dashboard, in the JSON of {@code GET /api/dashboard}. Counts are cases unless said otherwise. A count that is null
 * is withheld ({@code suppressedBelow}): it is so small, or would give away one that is, that somebody could be recognised.
 *
 * @param dataAsOf up to when everything that happened is in the figures; null while the first copy is being built
 * @param procedure code, null for all
 * @param empty is there no case at all in the period and none open?
 * @param sentence what to say above the figures: for which period, as of when, or that there is nothing
 * @param suppressedBelow cells below this number are withheld from this reader; 0 when none are
 * @param unit of {@code flow}: {@code DAY} or {@code WEEK} (from Monday)
 * @param byOfficer null for readers who may not see persons
 * @param officers null for readers who may not see persons
 */
public record Figures(
        @Nullable Instant dataAsOf,
        LocalDate from,
        LocalDate to,
        @Nullable String procedure,
        @Nullable Integer version,
        boolean empty,
        String sentence,
        int suppressedBelow,
        String unit,
        Totals totals,
        List<Flow> flow,
        List<Band> backlogByAge,
        List<Group> byProcedure,
        List<Group> byChannel,
        List<Standing> byStep,
        @Nullable List<Standing> byOfficer,
        Lead lead,
        List<Lead> leadByProcedure,
        List<Step> bottlenecks,
        List<Step> heat,
        @Nullable List<Load> officers) {

    /**
     * @param received in the period
     * @param ended in the period
     * @param open now
     * @param overdue open now, and the target day is past
     * @param dueSoon open now, and the target day is today or within the next two office days
     * @param waitingForApplicant open now, and the clock stands
     * @param foundDead open now, and Juki-net says that the person is dead (未届死亡を含む)
     * @param foundDifferent open now, and an outside answer differs from what was declared
     */
    public record Totals(
            @Nullable Long received,
            @Nullable Long ended,
            @Nullable Long open,
            @Nullable Long overdue,
            @Nullable Long dueSoon,
            @Nullable Long waitingForApplicant,
            @Nullable Long foundDead,
            @Nullable Long foundDifferent) {}

    /** @param from the day, or the Monday of the week */
    public record Flow(
            LocalDate from,
            @Nullable Long received,
            @Nullable Long ended) {}

    /**
     * Open cases by office days since receipt, the applicant's time left out.
     *
     * @param label for instance 3～5日
     * @param to null for the last band
     */
    public record Band(
            String label,
            int from,
            @Nullable Integer to,
            @Nullable Long open) {}

    /** @param key code of a procedure or channel */
    public record Group(
            String key,
            String label,
            @Nullable Long received,
            @Nullable Long ended,
            @Nullable Long open,
            @Nullable Long overdue) {}

    /**
     * Where open cases stand now. A case may stand in several places.
     *
     * @param key element of the model, or user name
     * @param process the model; null for officers
     * @param oldestSince since when the one there longest stands there; null where counts are withheld
     */
    public record Standing(
            @Nullable String process,
            String key,
            String label,
            @Nullable Long open,
            @Nullable Long overdue,
            @Nullable Instant oldestSince) {}

    /**
     * Office days from receipt to end without the applicant's time, over the cases that ended in the period. Percentiles are by
     * nearest rank: p80 = 6 says that 80 of 100 cases took 6 days or less. Cases still open are not in them; {@code stillOpen} says how
     * many received in the period are, because the slow ones are among those.
     *
     * @param key procedure, null for all
     * @param ended all that ended in the period
     * @param p50 null when nothing ended or the number is withheld
     * @param withTarget those that had a target day (標準処理期間, 行政手続法第6条)
     * @param within those of them that ended on it or before
     * @param withinPercent one decimal, null when there are none or they are withheld
     */
    public record Lead(
            @Nullable String key,
            String label,
            @Nullable Long ended,
            @Nullable Integer p50,
            @Nullable Integer p80,
            @Nullable Integer p95,
            @Nullable Long withTarget,
            @Nullable Long within,
            @Nullable Double withinPercent,
            @Nullable Long stillOpen) {}

    /**
     * An element of a process: how often cases left it in the period and how long they had been there.
     *
     * @param kind USER, SERVICE, WAIT, PART, GATEWAY, START or END
     * @param visits left in the period
     * @param standing there now
     * @param totalSeconds all stays together, of those that left
     * @param medianSeconds of a stay, exact to two digits; null when there is none or it is withheld
     * @param waitedSeconds that part of all stays in which nobody had taken it on
     */
    public record Step(
            String process,
            int version,
            String element,
            String name,
            String kind,
            @Nullable Long visits,
            @Nullable Long standing,
            @Nullable Long totalSeconds,
            @Nullable Long medianSeconds,
            @Nullable Long waitedSeconds) {}

    /**
     * Work of an officer.
     *
     * @param open tasks held now
     * @param overdue those of them whose case is overdue
     * @param done tasks completed in the period
     */
    public record Load(String username, String name, long open, long overdue, long done) {}
}

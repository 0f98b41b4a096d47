package jp.menkyo.registry.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.menkyo.registry.search.Candidate;

/**
 * Whose licence it is: exactly one, doubtful ones for an officer to choose from, or none.
 *
 * @param candidates the one, or the doubtful ones with the likeliest first
 */
public record MatchResult(Kind kind, List<Scored> candidates) {

    public MatchResult {
        candidates = List.copyOf(candidates);
    }

    public enum Kind {
        EXACT,
        DOUBTFUL,
        NONE
    }

    /** What does not agree. The last four do not stand against an exact match, but an officer should know. */
    public enum Reason {
        NUMBER_DIFFERS("登録番号が異なります"),
        BIRTH_DATE_DIFFERS("生年月日が異なります"),
        BIRTH_DATE_PARTLY_KNOWN("名簿の生年月日が一部不明です"),
        NAME_DIFFERS("氏名が異なります"),
        SEVERAL("ほかにも同じ氏名・生年月日の登録があります"),
        DOMICILE_DIFFERS("本籍地都道府県・国籍が異なります"),
        STATE_SUSPENDED("名称使用停止中です"),
        STATE_REVOKED("取り消された免許です"),
        STATE_DELETED("抹消された登録です");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        boolean doubtful() {
            return compareTo(DOMICILE_DIFFERS) < 0;
        }
    }

    /** A licence and what does not agree. */
    public record Scored(Candidate candidate, Set<Reason> reasons) {

        public Scored {
            reasons = Set.copyOf(reasons);
        }

        boolean certain() {
            return reasons.stream().noneMatch(Reason::doubtful);
        }
    }

    /** The licence, when there is no doubt. */
    public Optional<Candidate> exact() {
        return kind == Kind.EXACT ? Optional.of(candidates.get(0).candidate()) : Optional.empty();
    }
}

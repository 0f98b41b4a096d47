package jp.menkyo.gateway.juki;

import java.util.EnumSet;
import java.util.Set;
import jp.menkyo.gateway.ResidentChange.Fact;
import jp.menkyo.gateway.ResidentChange.Reason;
import jp.menkyo.gateway.ResidentRegistry.Claim;
import jp.menkyo.gateway.ResidentRegistry.Item;
import jp.menkyo.gateway.ResidentRegistry.Resident;
import jp.menkyo.gateway.ResidentRegistry.ResidentAnswer;
import jp.menkyo.gateway.ResidentRegistry.Result;
import jp.menkyo.shared.person.Prefecture;

/** Holds what was declared against what Juki-net has. The kana is not compared: Juki-net does not have to know it. */
public final class Comparison {

    private static final Set<Item> WRITTEN = Set.of(Item.NAME, Item.ADDRESS);

    private Comparison() {}

    /** The answer of Juki-net to a claim. */
    public static ResidentAnswer of(Claim claim, Resident resident) {
        var differing = Set.copyOf(differing(claim, resident));
        return new ResidentAnswer(result(claim, resident, differing), differing, resident);
    }

    private static Result result(Claim claim, Resident resident, Set<Item> differing) {
        var change = resident.change();
        if (change != null && change.fact() == Fact.REMOVED) {
            return change.reason() == Reason.DIED ? Result.DEAD : Result.REMOVED;
        }
        if (change != null && change.reason() == Reason.MINOR && onlyWriting(claim, resident, differing)) {
            return Result.MINOR;
        }
        return differing.isEmpty() ? Result.MATCH : Result.DIFFERS;
    }

    /** Another character or another way to write a place, as Juki-net itself says; same birth date, same sex. */
    private static boolean onlyWriting(Claim claim, Resident resident, Set<Item> differing) {
        return WRITTEN.containsAll(differing)
                && (!differing.isEmpty() || !claim.name().equals(resident.name()));
    }

    private static Set<Item> differing(Claim claim, Resident resident) {
        var differing = EnumSet.noneOf(Item.class);
        if (!Folding.name(claim.name().display())
                .equals(Folding.name(resident.name().display()))) {
            differing.add(Item.NAME);
        }
        if (claim.birthDate() != null && !claim.birthDate().equals(resident.birthDate())) {
            differing.add(Item.BIRTH_DATE);
        }
        if (claim.sex() != null && claim.sex() != resident.sex()) {
            differing.add(Item.SEX);
        }
        if (claim.addressText() != null && !sameHome(claim.addressText(), resident)) {
            differing.add(Item.ADDRESS);
        }
        return differing;
    }

    private static boolean sameHome(String declared, Resident resident) {
        var prefecture = new Prefecture(resident.addressPrefecture()).displayName();
        return Folding.address(declared, prefecture).equals(Folding.address(resident.addressText(), prefecture));
    }
}

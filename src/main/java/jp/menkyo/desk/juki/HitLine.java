package jp.menkyo.desk.juki;

import jp.menkyo.gateway.ResidentRegistry.Resident;
import jp.menkyo.gateway.terminal.Hits;
import jp.menkyo.shared.WarekiDate;

/**
 * A hit with as much as is needed to tell one person from another.
 *
 * @param position place in the list, from 1; by it the hit is picked
 * @param entry what last happened to the entry in the registry
 */
record HitLine(int position, String name, String birthDate, String sex, String address, String entry) {

    static HitLine of(int position, Hits.Hit hit) {
        var resident = hit.resident();
        return new HitLine(
                position,
                resident.name().display(),
                WarekiDate.display(resident.birthDate()),
                resident.sex().label(),
                resident.addressText(),
                entry(resident));
    }

    private static String entry(Resident resident) {
        var change = resident.change();
        return change == null ? "異動なし" : change.label() + "（" + WarekiDate.display(change.on()) + "）";
    }
}

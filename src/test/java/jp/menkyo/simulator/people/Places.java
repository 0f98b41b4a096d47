package jp.menkyo.simulator.people;

import java.util.List;

/** Addresses that look right and belong to nobody. */
final class Places {

    private static final List<Resident.Home> TOWNS = List.of(
            new Resident.Home("1600023", "13", "新宿区西新宿"),
            new Resident.Home("1720011", "13", "豊島区池袋本町"),
            new Resident.Home("1760005", "13", "練馬区旭丘"),
            new Resident.Home("1920051", "13", "八王子市元本郷町"),
            new Resident.Home("1810013", "13", "三鷹市下連雀"),
            new Resident.Home("1340088", "13", "江戸川区西葛西"),
            new Resident.Home("1200034", "13", "足立区千住"),
            new Resident.Home("1540004", "13", "世田谷区太子堂"),
            new Resident.Home("1830055", "13", "府中市府中町"),
            new Resident.Home("1000013", "13", "千代田区霞が関"));
    private static final String KANJI = "一二三四五六七八九";

    private Places() {}

    static Resident.Home of(int index) {
        var town = TOWNS.get(Math.floorMod(index * 7, TOWNS.size()));
        int chome = 1 + index % 5;
        int block = 1 + index * 11 % 29;
        int house = 1 + index * 5 % 17;
        return new Resident.Home(town.postalCode(), town.prefecture(), town.text() + chome + "-" + block + "-" + house);
    }

    /** The same address as offices write it: 2-8-1 becomes 二丁目8番1号. */
    static String inWords(String text) {
        var parts = text.split("-");
        var town = parts[0].substring(0, parts[0].length() - 1);
        int chome = parts[0].charAt(parts[0].length() - 1) - '1';
        return town + KANJI.charAt(chome) + "丁目" + parts[1] + "番" + parts[2] + "号";
    }
}

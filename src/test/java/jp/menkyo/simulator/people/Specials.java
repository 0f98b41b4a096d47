package jp.menkyo.simulator.people;

import static jp.menkyo.simulator.people.Trait.DEAD;
import static jp.menkyo.simulator.people.Trait.FOREIGN;
import static jp.menkyo.simulator.people.Trait.KOSEKI_INCONCLUSIVE;
import static jp.menkyo.simulator.people.Trait.KOSEKI_NOT_FOUND;
import static jp.menkyo.simulator.people.Trait.MOVED;
import static jp.menkyo.simulator.people.Trait.NOT_IN_JUKI;
import static jp.menkyo.simulator.people.Trait.NO_PERMIT;
import static jp.menkyo.simulator.people.Trait.ORDINARY;
import static jp.menkyo.simulator.people.Trait.RENAMED;

import java.time.LocalDate;
import java.util.List;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;

/** Residents made by hand, indexes 1 to 20. */
final class Specials {

    private static final LocalDate SHARED_BIRTHDAY = LocalDate.of(2003, 5, 5);

    private Specials() {}

    static List<Resident> all() {
        return List.of(
                japanese(1, "𠮷田 花子", "ヨシダ ハナコ", ORDINARY),
                japanese(2, "髙橋 美穂", "タカハシ ミホ", ORDINARY),
                japanese(3, "山﨑 結衣", "ヤマザキ ユイ", ORDINARY),
                japanese(4, "葛\uDB40\uDD00西 理沙", "カサイ リサ", ORDINARY),
                japanese(5, "辻\uDB40\uDD01 由佳", "ツジ ユカ", ORDINARY),
                japanese(6, "渡邉 陽子", "ワタナベ ヨウコ", ORDINARY),
                japanese(7, "佐藤 愛", "サトウ アイ", ORDINARY),
                homonym(8, "佐藤 愛", LocalDate.of(2001, 11, 23)),
                homonym(9, "佐籐 藍", SHARED_BIRTHDAY),
                japanese(10, "東 今日子", "アズマ キョウコ", RENAMED),
                japanese(11, "鈴木 綾", "スズキ アヤ", MOVED),
                japanese(12, "田中 久美", "タナカ クミ", DEAD),
                japanese(13, "伊藤 咲良", "イトウ サクラ", NOT_IN_JUKI),
                japanese(14, "山本 亜紀", "ヤマモト アキ", KOSEKI_INCONCLUSIVE),
                japanese(15, "中村 遥", "ナカムラ ハルカ", KOSEKI_NOT_FOUND),
                japanese(16, "小川 忍", "オガワ シノブ", NO_PERMIT),
                foreign(17, new PersonName("NGUYEN", "THI HOA"), "グエン ティホア", "VNM", new PersonName("川田", "花"), false),
                foreign(18, new PersonName("SUHARTI", ""), "スハルティ", "IDN", null, false),
                foreign(19, new PersonName("MARTIN", "CLAIRE"), "マルタン クレール", "FRA", null, true),
                japanese(20, "\uD884\uDF50田 操", "ナキダ ミサオ", ORDINARY));
    }

    /** A foreign resident without a history of her own; about half go by an alias. */
    static Resident foreigner(int index) {
        boolean alias = index % 400 < 200;
        return foreign(
                index,
                new PersonName("PARK", "SOYEON " + Character.toString('A' + index % 26)),
                "パク ソヨン",
                "KOR",
                alias ? Names.kanji(index) : null,
                false);
    }

    private static Resident japanese(int index, String name, String kana, Trait trait) {
        return resident(index, parts(name), kana, index == 7 ? SHARED_BIRTHDAY : Population.birthDate(index), trait);
    }

    private static Resident homonym(int index, String name, LocalDate birthDate) {
        return resident(index, parts(name), "サトウ アイ", birthDate, ORDINARY);
    }

    private static Resident resident(int index, PersonName name, String kana, LocalDate birthDate, Trait trait) {
        return new Resident(
                index,
                name,
                parts(kana),
                null,
                birthDate,
                Sex.FEMALE,
                Population.domicile(index),
                false,
                Places.of(index),
                trait);
    }

    private static Resident foreign(
            int index, PersonName name, String kana, String nationality, PersonName alias, boolean shortStay) {
        return new Resident(
                index,
                name,
                parts(kana),
                alias,
                Population.birthDate(index),
                Sex.FEMALE,
                nationality,
                shortStay,
                Places.of(index),
                FOREIGN);
    }

    private static PersonName parts(String text) {
        var parts = text.split(" ");
        return new PersonName(parts[0], parts.length > 1 ? parts[1] : "");
    }
}

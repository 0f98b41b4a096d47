package jp.menkyo.registry.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Domicile;
import jp.menkyo.registry.Holder;
import jp.menkyo.shared.person.PersonName;
import jp.menkyo.shared.person.Sex;
import org.jspecify.annotations.Nullable;

/** The items about the person, 別添２ items 10 to 19, each as one value. */
public enum Item {
    NAME("氏名", holder -> holder.name().display()),
    KANA("カナ氏名", holder -> holder.kana().display()),
    FORMER_SURNAME("旧姓", Holder::formerSurname),
    ALIAS("通称名", holder -> display(holder.alias())),
    DOMICILE("本籍地都道府県・国籍", holder -> holder.domicile().code()),
    SEX("性別", holder -> holder.sex().code()),
    BIRTH_DATE("生年月日", holder -> written(holder.birthDate()));

    private final String label;
    private final Function<Holder, @Nullable String> value;

    Item(String label, Function<Holder, @Nullable String> value) {
        this.label = label;
        this.value = value;
    }

    public String label() {
        return label;
    }

    /** Which items differ, and how. */
    public static List<ItemChange> differences(Holder before, Holder after) {
        var changes = new ArrayList<ItemChange>();
        for (var item : values()) {
            var change = new ItemChange(item, item.value.apply(before), item.value.apply(after));
            if (!Objects.equals(change.before(), change.after())) {
                changes.add(change);
            }
        }
        return changes;
    }

    /** A kept value as people read it; null stays null. */
    public @Nullable String text(@Nullable String kept) {
        if (kept == null) {
            return null;
        }
        return switch (this) {
            case DOMICILE -> new Domicile(kept).display();
            case SEX -> sex(kept);
            case BIRTH_DATE -> birthDate(kept).display();
            default -> kept;
        };
    }

    private static @Nullable String display(@Nullable PersonName name) {
        return name == null ? null : name.display();
    }

    /** 2000-04-03, 2000-04 or 2000, as far as it is known. */
    private static String written(BirthDate birth) {
        return birth.date()
                .toString()
                .substring(
                        0,
                        switch (birth.precision()) {
                            case DAY -> 10;
                            case MONTH -> 7;
                            case YEAR -> 4;
                        });
    }

    private static BirthDate birthDate(String written) {
        return switch (written.length()) {
            case 10 -> BirthDate.of(LocalDate.parse(written));
            case 7 -> new BirthDate(LocalDate.parse(written + "-01"), BirthDate.Precision.MONTH);
            default -> new BirthDate(LocalDate.parse(written + "-01-01"), BirthDate.Precision.YEAR);
        };
    }

    private static String sex(String code) {
        return Arrays.stream(Sex.values())
                .filter(sex -> sex.code().equals(code))
                .map(Sex::label)
                .findFirst()
                .orElse(code);
    }
}

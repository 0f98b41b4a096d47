package jp.menkyo.desk.person;

import java.util.List;
import java.util.Optional;
import jp.menkyo.intake.Applications;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.likeness.Lookalike;
import jp.menkyo.registry.likeness.Lookalikes;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.person.NameFold;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Licences whose holders may be the same person, beside this one; the roster holds no address, so the applications lend theirs. */
@Component
class PersonLookalikes {

    private static final int SAME_ADDRESS = 20;
    private static final String UNKNOWN = "―";

    private final Lookalikes lookalikes;
    private final Applications applications;

    PersonLookalikes(Lookalikes lookalikes, Applications applications) {
        this.lookalikes = lookalikes;
        this.applications = applications;
    }

    List<Person.Compared> of(Licence mine) {
        var found = lookalikes.of(mine);
        var address = found.isEmpty() ? UNKNOWN : address(mine);
        return found.stream().map(other -> compare(mine, address, other)).toList();
    }

    private Person.Compared compare(Licence mine, String address, Lookalike other) {
        var otherAddress = address(other.licence());
        boolean same = !address.equals(UNKNOWN) && NameFold.key(address).equals(NameFold.key(otherAddress));
        var judged = same
                ? new Lookalike(other.licence(), other.likeness().and(SAME_ADDRESS, "登録の申請の住所が同じ"), other.verdict())
                : other;
        return new Person.Compared(judged, lines(mine, address, other.licence(), otherAddress));
    }

    private String address(Licence licence) {
        return applications
                .find(licence.items().caseNumber())
                .map(application -> application.form().address())
                .map(home -> home == null ? UNKNOWN : home.text())
                .orElse(UNKNOWN);
    }

    private static List<Person.Compared.Line> lines(Licence one, String address, Licence other, String otherAddress) {
        var mine = one.items().holder();
        var theirs = other.items().holder();
        return List.of(
                line("登録番号", one.number().display(), other.number().display()),
                line("状態", one.state().label(), other.state().label()),
                line("氏名", mine.name().display(), theirs.name().display()),
                line("カナ", mine.kana().display(), theirs.kana().display()),
                line("旧姓", text(mine.formerSurname()), text(theirs.formerSurname())),
                line("通称", name(mine.alias()), name(theirs.alias())),
                line("生年月日", mine.birthDate().display(), theirs.birthDate().display()),
                line("性別", mine.sex().label(), theirs.sex().label()),
                line("本籍地・国籍", mine.domicile().display(), theirs.domicile().display()),
                line("申請の住所", address, otherAddress),
                line(
                        "登録年月日",
                        WarekiDate.display(one.items().registeredOn()),
                        WarekiDate.display(other.items().registeredOn())),
                line("紐付", one.linkState().label(), other.linkState().label()));
    }

    private static Person.Compared.Line line(String item, String mine, String other) {
        return new Person.Compared.Line(item, mine, other);
    }

    private static String text(@Nullable String value) {
        return value == null ? UNKNOWN : value;
    }

    private static String name(@Nullable PersonName name) {
        return Optional.ofNullable(name).map(PersonName::display).orElse(UNKNOWN);
    }
}

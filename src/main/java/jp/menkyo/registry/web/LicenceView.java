package jp.menkyo.registry.web;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.menkyo.registry.Holder;
import jp.menkyo.registry.Licence;
import jp.menkyo.registry.Registration;
import jp.menkyo.shared.WarekiDate;
import jp.menkyo.shared.person.NameFold;
import jp.menkyo.shared.person.PersonName;
import org.jspecify.annotations.Nullable;

/** The items of 別添２ as staff see them; the token of the My Number is not shown, only whether there is one. */
record LicenceView(
        String number,
        String printedNumber,
        String holderId,
        String state,
        String stateText,
        Entry entry,
        Person person,
        boolean linked,
        String linkState,
        String linkStateText) {

    record Entry(
            String caseNumber,
            LocalDate receivedOn,
            String deliveryCode,
            String applicationClass,
            LocalDate issuedOn,
            LocalDate registeredOn,
            String registeredOnText,
            String registrationKind,
            String registrationKindText,
            YearMonth qualifiedMonth,
            @Nullable String reason,
            @Nullable String remarks) {

        static Entry of(Registration items) {
            var kind = items.qualification().kind();
            return new Entry(
                    items.caseNumber().value(),
                    items.filing().receivedOn(),
                    items.filing().deliveryCode(),
                    items.filing().applicationClass(),
                    items.issuedOn(),
                    items.registeredOn(),
                    WarekiDate.display(items.registeredOn()),
                    kind.code(),
                    kind.label(),
                    items.qualification().month(),
                    items.reason(),
                    items.remarks());
        }
    }

    /** @param plainName in characters that every device can show */
    record Person(
            PersonName name,
            String plainName,
            PersonName kana,
            @Nullable String formerSurname,
            @Nullable PersonName alias,
            String domicile,
            String domicileText,
            String sex,
            String sexText,
            LocalDate birthDate,
            String birthDateText,
            String birthPrecision) {

        static Person of(Holder holder) {
            return new Person(
                    holder.name(),
                    NameFold.plain(holder.name().display()),
                    holder.kana(),
                    holder.formerSurname(),
                    holder.alias(),
                    holder.domicile().code(),
                    holder.domicile().display(),
                    holder.sex().code(),
                    holder.sex().label(),
                    holder.birthDate().date(),
                    holder.birthDate().display(),
                    holder.birthDate().precision().name());
        }
    }

    static LicenceView of(Licence licence) {
        return new LicenceView(
                licence.number().code(),
                licence.number().display(),
                licence.holderId().value(),
                licence.state().name(),
                licence.state().label(),
                Entry.of(licence.items()),
                Person.of(licence.items().holder()),
                licence.linked(),
                licence.linkState().name(),
                licence.linkState().label());
    }
}

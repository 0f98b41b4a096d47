package jp.menkyo.registry.search;

import java.time.LocalDate;
import jp.menkyo.registry.BirthDate;
import jp.menkyo.registry.Licence;
import jp.menkyo.shared.LicenceNumber;
import jp.menkyo.shared.person.PersonName;

/** A licence found by a search: enough to tell whether it is the right person, and no more. */
public record Candidate(
        LicenceNumber number,
        Licence.State state,
        PersonName name,
        PersonName kana,
        BirthDate birthDate,
        LocalDate registeredOn) {}

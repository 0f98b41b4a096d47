package jp.menkyo.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DomicileTest {

    @Test
    void offersNationalitiesByTheirJapaneseNames() {
        var names = Domicile.nationalities().stream().map(Domicile::display).toList();

        assertThat(names)
                .contains("ブラジル", "韓国")
                .doesNotContain("日本")
                .doesNotHaveDuplicates()
                .noneMatch(name -> name.matches("[A-Z]{3}"))
                .endsWith("無国籍");
    }
}

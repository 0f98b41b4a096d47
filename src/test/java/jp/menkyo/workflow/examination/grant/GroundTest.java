package jp.menkyo.workflow.examination.grant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroundTest {

    @Test
    void partsTheArticleFromWhatItSaysAndLeavesOutWhatIsForOfficers() {
        var ground = Ground.of("栄養士法2条1項：養成施設での修得が2年に満たない。拒否するときは理由を書面で示す（行政手続法8条）");

        assertThat(ground).isEqualTo(new Ground("栄養士法2条1項", "養成施設での修得が2年に満たない"));
    }

    @Test
    void keepsEverySentenceOfTheRule() {
        assertThat(Ground.of("同法施行令3条〜6条：免許を与えた都道府県知事が扱う。二重の登録はしない").reason()).isEqualTo("免許を与えた都道府県知事が扱う。二重の登録はしない");
    }
}

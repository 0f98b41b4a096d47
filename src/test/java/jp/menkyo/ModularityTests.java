package jp.menkyo;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(MenkyoApplication.class);

    @Test
    void followsTheDeclaredArrows() {
        modules.verify();
    }

    @Test
    void writesTheDocumentation() {
        new Documenter(modules).writeDocumentation();
    }
}

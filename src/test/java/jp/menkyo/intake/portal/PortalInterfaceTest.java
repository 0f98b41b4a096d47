package jp.menkyo.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.MultipartConfigElement;
import java.util.List;
import jp.menkyo.MenkyoTest;
import jp.menkyo.simulator.portal.PortalClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MenkyoTest
class PortalInterfaceTest {

    @Autowired
    PortalClient portal;

    @Autowired
    MultipartConfigElement uploads;

    @Autowired
    ObjectMapper json;

    @Test
    void isDescribedWithExamples() throws Exception {
        var answer = portal.call(portal.request("/v3/api-docs").GET());
        var paths = json.readTree(answer.body()).path("paths");

        for (String path : List.of("", "/{receiptNumber}/amendments")) {
            var body =
                    paths.path("/api/portal/applications" + path).at("/post/requestBody/content/multipart~1form-data");
            assertThat(body.toString()).as(path).contains("attachment").contains("example");
        }
        assertThat(paths.path("/api/portal/applications/{receiptNumber}").has("get"))
                .isTrue();
        assertThat(paths.path("/api/portal/applications/{receiptNumber}/withdrawal")
                        .has("post"))
                .isTrue();
    }

    /** An envelope holds a number; a temporary file would hold it in clear. */
    @Test
    void writesNoUploadToAFile() {
        assertThat((long) uploads.getFileSizeThreshold()).isGreaterThanOrEqualTo(uploads.getMaxFileSize());
    }
}

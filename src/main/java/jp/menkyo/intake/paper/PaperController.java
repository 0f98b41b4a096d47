package jp.menkyo.intake.paper;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.menkyo.intake.NewApplication.Paper;
import jp.menkyo.shared.transaction.ConcurrentWork;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The reception desk's door for papers that belong to a case; the same acts as the portal's, for those who come in person. */
@RestController
@RequestMapping("/api/counter/applications/{receiptNumber}")
@PreAuthorize("hasRole('reception')")
@Tag(name = "counter")
class PaperController {

    private final PaperDesk desk;
    private final ConcurrentWork concurrent;

    PaperController(PaperDesk desk, ConcurrentWork concurrent) {
        this.desk = desk;
        this.concurrent = concurrent;
    }

    @PostMapping(path = "/amendments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "届いた補正の書類を受け付ける", description = "部品名は書類の種類（KOSEKI_EXTRACT など）です。補正を求めていないときは409です。")
    @ApiResponse(responseCode = "204", description = "受け付けた")
    void amend(@PathVariable String receiptNumber, HttpServletRequest request) throws IOException, ServletException {
        var papers = papers(request);
        concurrent.inTransaction(() -> desk.amend(receiptNumber, papers));
    }

    @PostMapping(path = "/withdrawal", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "取下げを受け付ける",
            description =
                    "部品 writtenOn に取下書の日付、confirmed に true（本人の意思を確かめた）を送ります。取下書のスキャンを OTHER の部品で付けられます。名簿に記録した後は409です。")
    @ApiResponse(responseCode = "204", description = "受け付けた")
    void withdraw(@PathVariable String receiptNumber, HttpServletRequest request) throws IOException, ServletException {
        var withdrawal = Withdrawal.read(request.getParts());
        concurrent.inTransaction(() -> desk.withdraw(receiptNumber, withdrawal));
    }

    private static List<Paper> papers(HttpServletRequest request) throws IOException, ServletException {
        var papers = new ArrayList<Paper>();
        for (var part : request.getParts()) {
            papers.add(ScannedParts.read(part));
        }
        return papers;
    }
}

package app.lull.shell;

import app.lull.account.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * How the doors that browsers report to say what they cannot do, wherever the door says nothing more exact: 404 for what is
 * not the one's who is signed in, 422 for what cannot be read, 503 while the database is away, 500 with a line in the log.
 * A page would be taken for an answer.
 */
@RestControllerAdvice(annotations = RestController.class)
class ReportFaults {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
        return answer(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notFound(NotFound notFound) {
        return answer(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(RuntimeException failed) {
        var fault = Fault.of(failed);
        var reference = FaultLog.write(fault, failed);
        return switch (fault) {
            case STORE_AWAY -> answer(HttpStatus.SERVICE_UNAVAILABLE);
            case NOT_FOUND -> answer(HttpStatus.NOT_FOUND);
            case EDITED_MEANWHILE -> answer(HttpStatus.CONFLICT);
            case UNEXPECTED ->
                ResponseEntity.internalServerError()
                        .body(ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR, reference));
        };
    }

    private static ResponseEntity<ProblemDetail> answer(HttpStatus status) {
        return ResponseEntity.status(status).body(ProblemDetail.forStatus(status));
    }
}

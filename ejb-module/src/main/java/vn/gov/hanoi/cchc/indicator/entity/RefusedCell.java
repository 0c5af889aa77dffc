package vn.gov.hanoi.cchc.indicator.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.indicator.api.LineProblem;

/** Why a line of a spreadsheet stayed out. Only ever added. */
@Entity
@Table(name = "indicator_refusal")
public class RefusedCell {

    @Id
    private UUID id;
    @Column(name = "edition_id")
    private UUID edition;
    private int line;
    @Column(name = "column_name")
    private String column;
    @Column(name = "cell_value")
    private String value;
    private String code;
    private String arguments;

    protected RefusedCell() {
    }

    public RefusedCell(UUID edition, LineProblem problem) {
        this.id = UUID.randomUUID();
        this.edition = edition;
        this.line = problem.line();
        this.column = problem.column();
        this.value = problem.value();
        this.code = problem.code();
        this.arguments = String.join("\n", problem.arguments());
    }

    public LineProblem problem() {
        return new LineProblem(line, column, value, true, code, arguments.isEmpty() ? List.of() : List.of(arguments.split("\n")));
    }
}

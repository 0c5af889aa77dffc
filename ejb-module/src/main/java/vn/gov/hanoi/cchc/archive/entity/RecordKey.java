package vn.gov.hanoi.cchc.archive.entity;

import java.io.Serializable;
import java.util.Objects;

/** A version of a record. */
public class RecordKey implements Serializable {

    private static final long serialVersionUID = 1L;
    private String permanentId;
    private int number;

    protected RecordKey() {
    }

    public RecordKey(String permanentId, int number) {
        this.permanentId = permanentId;
        this.number = number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordKey key && key.number == number && key.permanentId.equals(permanentId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(permanentId, number);
    }
}

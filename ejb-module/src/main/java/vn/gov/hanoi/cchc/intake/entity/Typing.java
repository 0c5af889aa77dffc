package vn.gov.hanoi.cchc.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.TypingView;

/** What one person was typing into one form. */
@Entity
@Table(name = "intake_typing")
@IdClass(Typing.Key.class)
public class Typing {

    /** One per person and form. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private UUID account;
        private String form;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(key.account, account) && Objects.equals(key.form, form);
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, form);
        }
    }

    @Id
    @Column(name = "account_id")
    private UUID account;
    @Id
    private String form;
    @Column(columnDefinition = "longtext")
    private String content;
    @Column(name = "saved_at")
    private Instant savedAt;

    protected Typing() {
    }

    public Typing(UUID account, String form) {
        this.account = account;
        this.form = form;
    }

    public void keep(String text, Instant at) {
        content = text;
        savedAt = at;
    }

    public TypingView view() {
        return new TypingView(content, savedAt);
    }
}

package vn.gov.hanoi.cchc.web.content;

import java.io.Serializable;

/** Who is asked outside, and what. */
public class OutsideForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String position;
    private String mail;
    private String question;
    private Integer days;
    private boolean noSecrets;

    /** @param days how long a link lives when nobody says otherwise */
    OutsideForm(int days) {
        this.days = days;
    }

    boolean complete() {
        return name != null && position != null && question != null && days != null && days > 0;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public boolean isNoSecrets() {
        return noSecrets;
    }

    public void setNoSecrets(boolean noSecrets) {
        this.noSecrets = noSecrets;
    }
}

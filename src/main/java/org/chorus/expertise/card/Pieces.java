package org.chorus.expertise.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chorus.common.Ref;
import org.chorus.expertise.EvidenceView;
import org.chorus.expertise.Role;
import org.chorus.host.Texts;
import org.chorus.text.shown.ShownTimes;

/** Pieces of evidence as templates take them: what it is, what the person did for it, when, and why it was found. */
public final class Pieces {

    private final Texts texts;
    private final ShownTimes times;

    public Pieces(Texts texts, ShownTimes times) {
        this.texts = texts;
        this.times = times;
    }

    public List<Map<String, Object>> of(List<EvidenceView> pieces) {
        return pieces.stream().map(this::of).toList();
    }

    public Map<String, Object> of(EvidenceView piece) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", piece.title().isBlank() ? kind(piece.work()) : piece.title());
        values.put("url", piece.address());
        values.put("kind", kind(piece.work()));
        values.put("role", role(piece.role()));
        values.put("when", times.of(piece.at()));
        values.put("words", piece.words().isEmpty() ? "" : texts.text("chorus.people.piece.words", String.join(", ", piece.words())));
        values.put("onTopic", piece.onTopic());
        values.put("disputed", piece.disputed());
        values.put("dispute", "/me/disputes/" + piece.work().kind() + "/" + piece.work().id());
        return values;
    }

    private String kind(Ref work) {
        return switch (work.kind()) {
            case "idea" -> texts.text("chorus.people.piece.idea");
            case "note" -> texts.text("chorus.people.piece.note");
            case "page" -> texts.text("chorus.people.piece.page");
            case "blogpost" -> texts.text("chorus.people.piece.blogpost");
            case "comment", "content-comment" -> texts.text("chorus.people.piece.comment");
            default -> texts.text("chorus.people.piece.other");
        };
    }

    private String role(Role role) {
        return switch (role) {
            case AUTHOR -> texts.text("chorus.people.role.author");
            case EDITOR -> texts.text("chorus.people.role.editor");
            case SUGGESTER -> texts.text("chorus.people.role.suggester");
            case COMMENTER -> texts.text("chorus.people.role.commenter");
            case ANSWERER -> texts.text("chorus.people.role.answerer");
            case ASKER -> texts.text("chorus.people.role.asker");
            case OFFERING -> texts.text("chorus.people.role.offering");
        };
    }
}

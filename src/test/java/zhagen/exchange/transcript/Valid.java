package zhagen.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import zhagen.messages.Messages;
import zhagen.model.Label;
import zhagen.model.Language;
import zhagen.model.Refused;
import zhagen.model.Span;
import zhagen.model.SpeakerRole;
import zhagen.model.Utterance;

/// What holds for every file, whole or broken: it is refused with a sentence, or is a transcript that a project can keep.
final class Valid {

    private Valid() {}

    static void check(String name, byte[] bytes, Wishes wishes) {
        try {
            check(TranscriptReader.read(name, bytes, wishes));
        } catch (Refused refused) {
            assertThat(refused.label().key()).startsWith("import.");
            said(List.of(refused.label()));
        }
    }

    static void check(Transcript transcript) {
        assertThat(transcript.text()).isNotBlank().doesNotContain("\r").doesNotStartWith("\uFEFF");
        for (int i = 0; i < transcript.text().length(); i++) {
            if (Character.isSurrogate(transcript.text().charAt(i))) {
                assertThat(Character.isSurrogatePair(transcript.text().charAt(i), transcript.text().charAt(++i)))
                        .isTrue();
            }
        }
        turns(
                transcript.text(),
                new Recognition(
                        transcript.title(),
                        transcript.turns(),
                        transcript.speakers(),
                        transcript.layout(),
                        transcript.confidence(),
                        transcript.evidence()));
        said(transcript.evidence());
        said(transcript.warnings());
        var page = 0;
        for (var begun : transcript.pages()) {
            assertThat(begun.start()).isBetween(page, transcript.text().length());
            assertThat(begun.label()).isNotBlank();
            page = begun.start();
        }
        transcript.comments().forEach(comment -> within(transcript.text(), comment.span()));
        var before = 0;
        for (var part : transcript.parts()) {
            within(transcript.text(), part.span());
            assertThat(part.span().start()).isGreaterThanOrEqualTo(before);
            assertThat(part.name()).isNotBlank();
            before = part.span().end();
        }
        transcript.parts().stream().limit(3).map(transcript::only).forEach(Valid::check);
    }

    static void turns(String text, Recognition found) {
        var before = 0;
        for (var turn : found.turns()) {
            assertThat(turn.whole().start()).isGreaterThanOrEqualTo(before);
            within(text, turn.whole());
            within(text, turn.label());
            within(text, turn.words());
            assertThat(turn.whole().contains(turn.label())).isTrue();
            assertThat(turn.whole().contains(turn.words())).isTrue();
            assertThat(turn.words().start()).isGreaterThanOrEqualTo(turn.label().end());
            assertThat(turn.whole().start()).isEqualTo(turn.label().start());
            assertThat(turn.whole().end()).isEqualTo(turn.words().end());
            assertThat(turn.words().of(text)).isEqualTo(turn.words().of(text).strip());
            assertThat(turn.speaker()).isBetween(-1, found.speakers().size() - 1);
            before = turn.whole().end();
        }
        var counts = new int[found.speakers().size()];
        for (var turn : found.turns()) {
            if (turn.speaker() >= 0) {
                counts[turn.speaker()]++;
                assertThat(turn.utterance()).isEqualTo(utterance(found.speakers().get(turn.speaker()).role()));
            }
        }
        for (int i = 0; i < counts.length; i++) {
            assertThat(counts[i]).isEqualTo(found.speakers().get(i).turns()).isPositive();
            assertThat(found.speakers().get(i).name()).isNotBlank().doesNotContain("：", "【", "*").doesNotStartWith("#");
        }
        assertThat(found.confidence()).isBetween(0.0, 1.0);
        assertThat(found.layout().isEmpty()).isEqualTo(found.confidence() == 0);
        if (found.layout().isEmpty()) {
            assertThat(found.speakers()).isEmpty();
        }
    }

    private static void within(String text, Span span) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        for (var edge : new int[] {span.start(), span.end()}) {
            if (edge > 0 && edge < text.length()) {
                assertThat(Character.isSurrogatePair(text.charAt(edge - 1), text.charAt(edge))).isFalse();
            }
        }
    }

    private static void said(List<Label> labels) {
        for (var language : Language.values()) {
            labels.forEach(label -> assertThat(Messages.in(language).say(label)).isNotBlank());
        }
    }

    private static Utterance utterance(SpeakerRole role) {
        return switch (role) {
            case INTERVIEWER -> Utterance.QUESTION;
            case PARTICIPANT -> Utterance.ANSWER;
            case OTHER -> Utterance.OTHER;
        };
    }
}

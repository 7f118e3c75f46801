package zhagen.exchange.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Coding;
import zhagen.model.Correction;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Outlook;
import zhagen.model.Place;
import zhagen.model.Span;
import zhagen.model.Turn;

/// Sixty pages of interview, corrected in two hundred places.
class CorrectionLawsTest {

    private static final int PLACES = 200;
    private static final String[] TYPED = {"的", "其实", "张处长", "", "", "一", "👩‍🔬", "e\u0301", "，当时", "𠮷"};

    private final Map<Object, String> before = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void everyCodingStillSaysItsWordsOrWhatWasLeftOfThem(long seed) {
        var random = new Random(seed);
        var interview = new LongInterview(random, 40_000, 400);
        var old = interview.text();
        var start = interview.now;
        var revision = corrected(random, old);
        var splices = revision.splices();
        var correction = interview.corrected(revision.text(), splices);
        var after = start.after(correction.change());

        assertThat(splices).hasSizeGreaterThan(PLACES / 2);
        start.all(Coding.class).forEach(coding -> {
            var moved = after.find(coding.id());
            var said = said(coding.place().within(0), old, revision);
            assertThat(moved.map(there -> there.place().within(0).of(revision.text())).orElse(""))
                    .as("seed %d: %s", seed, coding.place().within(0).of(old))
                    .isEqualTo(said);
        });
        assertThat(correction.lost()).hasSameSizeAs(
                start.all(Coding.class).filter(coding -> !after.has(coding.id())).toList());
        assertThat(after.after(correction.change().inverse())).isEqualTo(start);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void turnsEvidenceAndMemosKeepTheirWordsAndEverythingStandsOnWholeCharacters(long seed) {
        var random = new Random(seed);
        var interview = new LongInterview(random, 20_000, 200);
        var old = interview.text();
        var start = interview.now;
        var revision = corrected(random, old);
        var correction = interview.corrected(revision.text(), revision.splices());
        var after = start.after(correction.change());
        var text = revision.text();
        var clusters = Clusters.of(text);

        start.all(Evidence.class).forEach(evidence -> assertThat(after.find(evidence.id())
                .map(there -> there.place().within(0).of(text)).orElse(""))
                .isEqualTo(said(evidence.place().within(0), old, revision)));
        start.all(Memo.class).forEach(memo -> {
            var said = said(placeOf(memo).within(0), old, revision);
            if (!said.isEmpty()) {
                assertThat(placeOf(after.get(memo.id())).within(0).of(text)).isEqualTo(said);
            }
        });
        int end = 0;
        for (var turn : after.pointingAt(interview.source, Turn.class)) {
            assertThat(turn.whole().start()).isGreaterThanOrEqualTo(end);
            assertThat(turn.label().of(text)).isIn("访谈者：", "A01：");
            assertThat(turn.words().start()).isEqualTo(turn.label().end());
            assertThat(turn.whole().end() == text.length() || text.charAt(turn.whole().end()) == '\n').isTrue();
            end = turn.whole().end();
        }
        after.all(Coding.class).map(coding -> coding.place().within(0)).forEach(span -> {
            assertThat(clusters.isBoundary(span.start())).isTrue();
            assertThat(clusters.isBoundary(span.end())).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aNewerFileMovesCodingsAsTypingDoesWhereNothingIsAmbiguous(long seed) {
        var random = new Random(seed);
        var interview = new LongInterview(random, 40_000, 400);
        var old = interview.text();
        var revision = corrected(random, old);
        var correction = interview.corrected(revision.text(), Differences.between(old, revision.text()));
        var after = interview.now.after(correction.change());
        long same = interview.now.all(Coding.class)
                .filter(coding -> after.find(coding.id())
                        .map(there -> there.place().within(0).of(revision.text())).orElse("")
                        .equals(said(coding.place().within(0), old, revision)))
                .count();
        assertThat(same).isGreaterThan(388);
        assertThat(after.after(correction.change().inverse())).isEqualTo(interview.now);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void whatIsSeenWhileTypingIsWhatComesOfIt(long seed) {
        var random = new Random(seed);
        var interview = new LongInterview(random, 20_000, 200);
        var revision = corrected(random, interview.text());
        var splices = revision.splices();
        var correction = interview.corrected(revision.text(), splices);
        var after = interview.now.after(correction.change());
        var outlook = new Outlook(interview.now, interview.by, interview.source, revision.text(), splices);

        assertThat(outlook.touched()).isEqualTo(correction.touched());
        assertThat(outlook.turns()).extracting(Turn::id, Turn::whole, Turn::words).isEqualTo(
                after.pointingAt(interview.source, Turn.class).stream()
                        .map(turn -> tuple(turn.id(), turn.whole(), turn.words()))
                        .toList());
        interview.now.all(Coding.class).forEach(coding -> assertThat(outlook.of(coding.place().within(0)))
                .isEqualTo(after.find(coding.id()).map(there -> there.place().within(0)).orElse(null)));
    }

    private static Place placeOf(Memo memo) {
        return ((Link.ToPlace) memo.links().getFirst()).place();
    }

    /// Types in many places, in no order, never into a label or a line's end.
    private static Revision corrected(Random random, String text) {
        var revision = Revision.of(text);
        for (int i = 0; i < PLACES; i++) {
            var now = revision.text();
            var clusters = Clusters.of(now);
            int from = random.nextInt(clusters.count() - 8);
            var span = new Span(clusters.starts()[from], clusters.starts()[from + random.nextInt(7)]);
            int line = now.lastIndexOf('\n', span.start() - 1) + 1;
            if (now.indexOf('：', line) >= span.start() || span.of(now).contains("\n")) {
                i--;
            } else {
                revision = revision.replaced(span, TYPED[random.nextInt(TYPED.length)]);
            }
        }
        return revision;
    }

    /// What a span says afterwards, worked out from what was typed: its own characters that are left, with all that stands between
    /// them, and what took the place of its first or last ones.
    private static String said(Span span, String old, Revision revision) {
        int growth = 0;
        var kept = new ArrayList<Span>();
        int from = 0;
        var own = new ArrayList<Span>();
        for (var splice : revision.splices()) {
            kept.add(new Span(from + growth, splice.at() + growth));
            if (from < span.end() && splice.at() > span.start()
                    && Math.max(from, span.start()) < Math.min(splice.at(), span.end())) {
                own.add(new Span(Math.max(from, span.start()) + growth, Math.min(splice.at(), span.end()) + growth));
            }
            if (splice.removed() > 0 && splice.inserted() > 0
                    && splice.at() >= span.start() && splice.at() + splice.removed() <= span.end()) {
                own.add(new Span(splice.at() + growth, splice.at() + growth + splice.inserted()));
            }
            from = splice.at() + splice.removed();
            growth += splice.inserted() - splice.removed();
        }
        boolean last = Math.max(from, span.start()) < span.end();
        if (last) {
            own.add(new Span(Math.max(from, span.start()) + growth, span.end() + growth));
        }
        boolean any = revision.splices().stream()
                .noneMatch(splice -> splice.at() <= span.start() && span.end() <= splice.at() + splice.removed());
        return own.isEmpty() || !any ? "" : revision.text().substring(own.getFirst().start(), own.getLast().end());
    }
}

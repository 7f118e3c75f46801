package zhagen.analysis;

import java.time.Instant;
import zhagen.model.Label;
import zhagen.model.Place;
import zhagen.naming.NearNames.Nearness;

/// One reason why two codes may be one. `one` and `other` are those of the [Finding].
public sealed interface Likeness {

    /// Whether nothing tells the two apart here.
    boolean same();

    /// How much speaks for one code, 0 to 1.
    double strength();

    /// The reason in words.
    Label why();

    /// They are called nearly the same; the names may be aliases, or of two languages.
    record Names(String one, String other, Nearness how) implements Likeness {

        @Override
        public boolean same() {
            return how == Nearness.SAME;
        }

        @Override
        public double strength() {
            return switch (how) {
                case SAME -> 0.95;
                case FORM -> 0.85;
                case SOUND -> 0.7;
                case ALIKE -> 0.6;
                case PART -> 0.35;
            };
        }

        @Override
        public Label why() {
            return one.equals(other)
                    ? Label.of("duplicates.why.same", one)
                    : Label.of("duplicates.why." + how, one, other);
        }
    }

    /// They stand at nearly the same places, members aside: two passages are common where their overlap is half of both together.
    ///
    /// @param common passages of each that the other has, too
    /// @param one all passages of the one
    /// @param other all passages of the other
    /// @param characters of those that either covers, the share that both cover (Jaccard)
    /// @param newest when the last of the common passages was coded
    record Extents(int common, int one, int other, double characters, Instant newest) implements Likeness {

        /// Whether two places are nearly one: their overlap is half of both together.
        public static boolean areOne(Place one, Place other) {
            if (one.span() == null || other.span() == null || one.equals(other)) {
                return one.equals(other);
            }
            int common = Math.min(one.span().end(), other.span().end())
                    - Math.max(one.span().start(), other.span().start());
            return common > 0
                    && one.source().equals(other.source())
                    && 2 * common >= one.span().length() + other.span().length() - common;
        }

        Extents turned() {
            return new Extents(common, other, one, characters, newest);
        }

        /// Of the passages that either has, the share that both have (Jaccard).
        public double passages() {
            return (double) common / (one + other - common);
        }

        @Override
        public boolean same() {
            return common == one && common == other && characters == 1;
        }

        @Override
        public double strength() {
            return 0.25 + 0.6 * passages();
        }

        @Override
        public Label why() {
            return Label.of(
                    "duplicates.why.extents", common, one, other, percent(passages()), percent(characters));
        }
    }

    /// They are defined in nearly the same words.
    ///
    /// @param share of the short pieces of either definition, the share that both have (Jaccard); 1 where they say the same
    record Definitions(double share) implements Likeness {

        @Override
        public boolean same() {
            return share == 1;
        }

        @Override
        public double strength() {
            return same() ? 0.9 : 0.8 * share;
        }

        @Override
        public Label why() {
            return same()
                    ? Label.of("duplicates.why.definition")
                    : Label.of("duplicates.why.definitionNear", percent(share));
        }
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}

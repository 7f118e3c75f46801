package zhagen.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Codes that a theory brings before the texts are read (先验编码). They are marked with where they come from, and a milestone keeps
/// what they were, so that it can be told what became of them.
public final class PriorCodes {

    /// What the name of the milestone begins with that keeps a theory as it was brought.
    public static final Wording MILESTONE = new Wording("先验编码：", "A priori: ");

    private PriorCodes() {}

    /// An element of the theory.
    ///
    /// @param level null: as its place in the tree has it
    public record Element(
            Wording name, @Nullable Level level, Wording definition, Wording include, Wording exclude,
            List<Element> parts) {

        public Element {
            parts = List.copyOf(parts);
            if (name.isEmpty()) {
                throw Refused.because("code.nameless");
            }
        }

        public static Element of(Wording name, List<Element> parts) {
            return new Element(name, null, Wording.NONE, Wording.NONE, Wording.NONE, parts);
        }

        /// How many elements there are, this one included.
        public int size() {
            return 1 + parts.stream().mapToInt(Element::size).sum();
        }

        Level fitting(boolean root) {
            int height = height();
            return level != null
                    ? level
                    : height == 0 && !root ? Level.CONCEPT : height < 2 ? Level.CATEGORY : Level.MAIN;
        }

        private int height() {
            return parts.stream().mapToInt(part -> part.height() + 1).max().orElse(0);
        }
    }

    /// Brings a theory into the project. What the project calls the same already is marked as the theory's and stays where it is; its
    /// definition and rules are filled where they are empty.
    ///
    /// @param theory what it is called
    /// @throws Refused where the theory has no name, or no element
    public static Change bring(
            Snapshot now, By by, Id<Milestone> milestone, String theory, List<Element> elements) {
        if (theory.isBlank()) {
            throw Refused.because("prior.nameless");
        }
        if (elements.isEmpty()) {
            throw Refused.because("prior.empty", theory);
        }
        var bringing = new Bringing(now, by, theory.strip());
        elements.forEach(element -> bringing.bring(element, null));
        bringing.edits.add(new Milestone(milestone, free(now, theory.strip()), "", Origin.of(by)));
        return bringing.edits.as("change.prior.bring", theory.strip());
    }

    /// A name for the milestone that no other has.
    private static Wording free(Snapshot now, String theory) {
        for (int i = 1;; i++) {
            var name = MILESTONE.each(words -> words + theory)
                    .each(i == 1 ? words -> words : numbered(i));
            if (now.all(Milestone.class).noneMatch(other -> other.name().says(name.zh()))) {
                return name;
            }
        }
    }

    private static UnaryOperator<String> numbered(int i) {
        return words -> words + " " + i;
    }

    /// What the project calls the same as an element, in either language.
    public static Optional<Code> known(Snapshot now, Wording name) {
        return Optional.ofNullable(new Known(now).find(name));
    }

    private static final class Known {

        private final Map<String, Code> codes = new HashMap<>();

        Known(Snapshot now) {
            now.all(Code.class).forEach(this::add);
        }

        void add(Code code) {
            for (var language : Language.values()) {
                var key = key(code.name().exactly(language));
                if (!key.isEmpty()) {
                    codes.putIfAbsent(key, code);
                }
            }
        }

        @Nullable
        Code find(Wording name) {
            for (var language : Language.values()) {
                var code = codes.get(key(name.exactly(language)));
                if (code != null) {
                    return code;
                }
            }
            return null;
        }

        private static String key(String name) {
            return name.strip().toLowerCase(Locale.ROOT);
        }
    }

    private static final class Bringing {

        private final Snapshot now;
        private final By by;
        private final String theory;
        private final Known known;
        private final Edits edits;
        private final Map<Id<Code>, Integer> lasts = new HashMap<>();
        private int lastRoot;

        Bringing(Snapshot now, By by, String theory) {
            this.now = now;
            this.by = by;
            this.theory = theory;
            this.known = new Known(now);
            this.edits = new Edits(now, by);
            this.lastRoot = Siblings.last(now, null) - Siblings.GAP;
        }

        void bring(Element element, @Nullable Id<Code> parent) {
            var code = known.find(element.name());
            if (code == null) {
                code = Code.of(by, parent, rank(parent), element.fitting(parent == null), element.name())
                        .defined(element.definition(), element.include(), element.exclude())
                        .from(theory);
                edits.add(code);
            } else {
                edits.alter(code, it -> it.from(theory)
                        .defined(
                                filled(it.definition(), element.definition()),
                                filled(it.include(), element.include()),
                                filled(it.exclude(), element.exclude())));
            }
            for (var part : element.parts()) {
                bring(part, code.id());
            }
        }

        private int rank(@Nullable Id<Code> parent) {
            if (parent == null) {
                lastRoot += Siblings.GAP;
                return lastRoot;
            }
            return lasts.merge(
                    parent,
                    now.has(parent) ? Siblings.last(now, parent) : Siblings.GAP,
                    (last, _) -> last + Siblings.GAP);
        }

        private static Wording filled(Wording there, Wording brought) {
            return new Wording(
                    there.zh().isBlank() ? brought.zh() : there.zh(), there.en().isBlank() ? brought.en() : there.en());
        }
    }

    /// The theories that codes were brought from, in the order of their names.
    public static List<String> theories(Snapshot now) {
        return new ArrayList<>(new TreeSet<>(now.all(Code.class)
                .map(Code::prior)
                .filter(prior -> !prior.isEmpty())
                .toList()));
    }
}

package zhagen.theory;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import zhagen.model.Code;
import zhagen.model.Grounds;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.Link;
import zhagen.model.Mentions;
import zhagen.model.Names;
import zhagen.model.Snapshot;
import zhagen.model.Strength;
import zhagen.model.Texts;
import zhagen.model.TheoryModel;
import zhagen.model.Tree;
import zhagen.model.Wording;
import zhagen.theory.Finding.Kind;

/// How the core category and the storyline of each model hold the main categories together.
final class StoryChecks {

    private static final int FIRST_WORDS = 24;
    private static final int FEW = 3;

    private final Snapshot now;
    private final Map<Id<Code>, Strength> strengths;
    private final Grounds grounds;

    StoryChecks(Snapshot now, Texts texts, Map<Id<Code>, Strength> strengths) {
        this.now = now;
        this.strengths = strengths;
        this.grounds = new Grounds(now, texts);
    }

    Stream<Finding> findings() {
        return now.all(TheoryModel.class)
                .flatMap(model -> Stream.of(unrelated(model), untold(model), stale(model)).flatMap(it -> it));
    }

    private Stream<Finding> unrelated(TheoryModel model) {
        if (model.core() == null) {
            return Stream.empty();
        }
        var mains = new Mains(now, model);
        var core = mains.of(model.core());
        if (core == null) {
            return Stream.empty(); // no main category stands for it, so none can be compared with it
        }
        var connected = connected(core, mains.neighbours());
        return Telling.of(now, model).mains().stream()
                .filter(main -> !connected.contains(main) && !Tree.isWithin(now, now.get(main), core))
                .map(main -> Finding.of(
                        Kind.UNRELATED,
                        Label.of("theory.unrelated", now.get(main).name(), now.get(core).name()),
                        counted("theory.unrelated.detail", main, model),
                        new Link.ToItem(main)));
    }

    private static Set<Id<Code>> connected(Id<Code> core, Map<Id<Code>, Set<Id<Code>>> neighbours) {
        var connected = new HashSet<>(Set.of(core));
        var open = new ArrayDeque<>(List.of(core));
        while (!open.isEmpty()) {
            neighbours.getOrDefault(open.remove(), Set.of()).stream().filter(connected::add).forEach(open::add);
        }
        return connected;
    }

    private Label counted(String key, Id<Code> main, TheoryModel model) {
        var strength = strengths.getOrDefault(main, Strength.NONE);
        return Label.of(key, strength.passages(), strength.people(), model.name());
    }

    private Stream<Finding> untold(TheoryModel model) {
        if (model.storyline().isEmpty()) {
            return Stream.empty();
        }
        var untold = Telling.of(now, model).untold();
        if (untold.size() > FEW) {
            return Stream.of(new Finding(
                    Kind.UNTOLD,
                    Label.of("theory.untold.many", untold.size()),
                    Label.of("theory.untold.many.detail", model.name()),
                    untold.stream().<Link>map(Link.ToItem::new).toList()));
        }
        return untold.stream().map(main -> Finding.of(
                Kind.UNTOLD,
                Label.of("theory.untold", now.get(main).name()),
                counted("theory.untold.detail", main, model),
                new Link.ToItem(model.id())));
    }

    private Stream<Finding> stale(TheoryModel model) {
        return grounds.shaken(model).stream().map(shaken -> Finding.of(
                Kind.STALE,
                Label.of("theory.stale", Wording.same(
                        Names.cut(Mentions.plain(shaken.sentence().words()).strip(), FIRST_WORDS))),
                Label.of("theory.stale.detail", shaken.differences().size(), model.name()),
                new Link.ToItem(model.id())));
    }
}

package zhagen.ui.axial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Place;
import zhagen.model.Snapshot;
import zhagen.model.Strength;

/// The code system as it lies on the board: the categories as cards in columns below their main categories, those without any last,
/// and the concepts that belong to none yet.
record Board(List<Column> columns, List<Chip> unassigned) {

    static final Board EMPTY = new Board(List.of(), List.of());

    /// @param main null for the categories that stand below no main category
    record Column(@Nullable Code main, int hue, Strength strength, List<Card> cards) {

        int categories() {
            return (int) cards.stream().filter(card -> !card.isOfMain()).count();
        }
    }

    /// A category, or what belongs to a main category without one.
    ///
    /// @param depth how many categories it stands below in its column
    /// @param opened what is looked at in it, closely
    record Card(Code code, int depth, int hue, Strength strength, List<Chip> chips, @Nullable Opened opened) {

        boolean isOfMain() {
            return code.level().compareTo(Level.CATEGORY) > 0;
        }
    }

    /// A concept.
    ///
    /// @param depth how many concepts it stands below
    record Chip(Code code, int depth, int hue, Strength strength) {}

    /// The passages of a code, the first few of them with their words.
    record Opened(Code of, Strength strength, List<Quote> quotes) {}

    record Quote(Place place, String words, String reference) {}

    /// Where something lies: `card` is -1 at the head of the column, `chip` is -1 on the card itself.
    record Spot(int column, int card, int chip) {}

    /// @param opened the codes that are looked at closely
    static Board of(
            Snapshot now, Function<Id<Code>, Strength> strength, Map<Id<Code>, Opened> opened) {
        return new Laying(now, strength, opened).lay();
    }

    int categories() {
        return columns.stream().mapToInt(Column::categories).sum();
    }

    int mains() {
        return (int) columns.stream().filter(column -> column.main() != null).count();
    }

    /// Where a code lies among the columns.
    Optional<Spot> spot(@Nullable Id<Code> code) {
        for (int column = 0; code != null && column < columns.size(); column++) {
            var found = spot(column, code);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Spot> spot(int at, Id<Code> code) {
        var column = columns.get(at);
        if (column.main() != null && column.main().id().equals(code)) {
            return Optional.of(new Spot(at, -1, -1));
        }
        for (int card = 0; card < column.cards().size(); card++) {
            var shown = column.cards().get(card);
            if (shown.code().id().equals(code)) {
                return Optional.of(new Spot(at, card, -1));
            }
            for (int chip = 0; chip < shown.chips().size(); chip++) {
                if (shown.chips().get(chip).code().id().equals(code)) {
                    return Optional.of(new Spot(at, card, chip));
                }
            }
        }
        return Optional.empty();
    }

    /// The code that lies at a spot; null at the head of those without a main category.
    @Nullable
    Code at(Spot spot) {
        var column = columns.get(spot.column());
        if (spot.card() < 0) {
            return column.main();
        }
        var card = column.cards().get(spot.card());
        return spot.chip() < 0 ? card.code() : card.chips().get(spot.chip()).code();
    }

    /// What lies first.
    @Nullable
    Code first() {
        for (var column : columns) {
            if (column.main() != null) {
                return column.main();
            }
            if (!column.cards().isEmpty()) {
                return column.cards().getFirst().code();
            }
        }
        return null;
    }

    /// Below: from a card to its first concept, and from there to the next card.
    Code down(Code from) {
        return spot(from.id()).map(spot -> {
            var cards = columns.get(spot.column()).cards();
            if (spot.card() >= 0 && spot.chip() < 0 && !cards.get(spot.card()).chips().isEmpty()) {
                return at(new Spot(spot.column(), spot.card(), 0));
            }
            int next = spot.card() + 1;
            return next < cards.size() ? at(entrance(spot.column(), next)) : from;
        }).orElse(from);
    }

    /// Above: from a concept to its card, and from there to the card before.
    Code up(Code from) {
        return spot(from.id()).map(spot -> {
            if (spot.chip() >= 0 && !columns.get(spot.column()).cards().get(spot.card()).isOfMain()) {
                return at(new Spot(spot.column(), spot.card(), -1));
            }
            var above = spot.card() <= 0 ? columns.get(spot.column()).main() : at(entrance(
                    spot.column(), spot.card() - 1));
            return above == null ? from : above;
        }).orElse(from);
    }

    /// What belongs to a main category itself has no card to stand on: one stands on its first concept.
    private Spot entrance(int column, int card) {
        return new Spot(column, card, columns.get(column).cards().get(card).isOfMain() ? 0 : -1);
    }

    /// Beside: from a concept to the next on its card, from a card to the one in the next column.
    Code beside(Code from, int step) {
        return spot(from.id()).map(spot -> {
            if (spot.chip() >= 0) {
                int chips = columns.get(spot.column()).cards().get(spot.card()).chips().size();
                return at(new Spot(spot.column(), spot.card(), Math.clamp(spot.chip() + step, 0, chips - 1)));
            }
            int column = Math.clamp(spot.column() + step, 0, columns.size() - 1);
            int last = columns.get(column).cards().size() - 1;
            var beside = column == spot.column() ? spot
                    : spot.card() < 0 && columns.get(column).main() != null || last < 0 ? new Spot(column, -1, -1)
                    : entrance(column, Math.clamp(spot.card(), 0, last));
            return at(beside);
        }).orElse(from);
    }

    /// Lays the tree out; it lives as long as that takes.
    private static final class Laying {

        private final Snapshot now;
        private final Function<Id<Code>, Strength> strength;
        private final Map<Id<Code>, Opened> opened;
        private final List<Column> columns = new ArrayList<>();
        private final List<Chip> unassigned = new ArrayList<>();

        private record Home(@Nullable Code main, List<Card> cards, @Nullable Code card, List<Chip> chips, int depth) {}

        Laying(Snapshot now, Function<Id<Code>, Strength> strength, Map<Id<Code>, Opened> opened) {
            this.now = now;
            this.strength = strength;
            this.opened = opened;
        }

        Board lay() {
            var homeless = new ArrayList<Card>();
            var nowhere = new Home(null, homeless, null, unassigned, 0);
            now.children(null).forEach(root -> lay(root, nowhere, 0));
            if (!homeless.isEmpty()) {
                columns.add(new Column(null, 0, Strength.NONE, List.copyOf(homeless)));
            }
            var filled = columns.stream().collect(Collectors.partitioningBy(column -> !column.cards().isEmpty()));
            return new Board(
                    Stream.of(true, false).flatMap(has -> filled.get(has).stream()).toList(), List.copyOf(unassigned));
        }

        private void lay(Code code, Home home, int above) {
            int hue = code.hue() == Code.INHERITED ? above : code.hue();
            switch (code.level()) {
                case CONCEPT -> {
                    home.chips().add(new Chip(code, depth(code), hue, strength.apply(code.id())));
                    now.children(code.id()).forEach(child -> lay(child, home, hue));
                }
                case CATEGORY -> card(code, home, hue);
                case MAIN, CORE -> column(code, hue);
            }
        }

        private int depth(Code concept) {
            int depth = 0;
            for (var at = concept; at.parent() != null && now.get(at.parent()).level() == Level.CONCEPT;) {
                at = now.get(at.parent());
                depth++;
            }
            return depth;
        }

        private void card(Code code, Home home, int hue) {
            int place = home.cards().size();
            var chips = new ArrayList<Chip>();
            var below = new Home(home.main(), home.cards(), code, chips, home.card() == null ? 0 : home.depth() + 1);
            home.cards().add(card(code, below.depth(), hue, List.of())); // keeps the place before what stands below it
            now.children(code.id()).forEach(child -> lay(child, below, hue));
            home.cards().set(place, card(code, below.depth(), hue, chips));
        }

        private Card card(Code code, int depth, int hue, List<Chip> chips) {
            return new Card(code, depth, hue, strength.apply(code.id()), List.copyOf(chips), look(code, chips));
        }

        private @Nullable Opened look(Code code, List<Chip> chips) {
            for (var chip : chips) {
                var looked = opened.get(chip.code().id());
                if (looked != null) {
                    return looked;
                }
            }
            return opened.get(code.id());
        }

        private void column(Code main, int hue) {
            int place = columns.size();
            var cards = new ArrayList<Card>();
            var chips = new ArrayList<Chip>();
            var below = new Home(main, cards, null, chips, 0);
            columns.add(new Column(main, hue, strength.apply(main.id()), List.of()));
            now.children(main.id()).forEach(child -> lay(child, below, hue));
            if (!chips.isEmpty()) {
                cards.addFirst(card(main, 0, hue, chips));
            }
            columns.set(place, new Column(main, hue, strength.apply(main.id()), List.copyOf(cards)));
        }
    }
}

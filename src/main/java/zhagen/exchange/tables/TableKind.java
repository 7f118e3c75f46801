package zhagen.exchange.tables;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The tables, in the order in which they are printed.
public enum TableKind {
    PARTICIPANTS(Stage.FIELD),
    SAMPLING(Stage.FIELD),
    OPEN(Stage.OPEN),
    CLASSES(false, Stage.OPEN),
    POINTS(false, Stage.OPEN),
    FIRST(false, Stage.OPEN),
    DECISIONS(Stage.OPEN),
    PRIOR(Stage.OPEN),
    ROUNDS(false, Stage.OPEN),
    MILESTONES(false, Stage.OPEN),
    AXIAL(Stage.AXIAL),
    MAIN(false, Stage.AXIAL),
    SUBCATEGORIES(false, Stage.AXIAL),
    NODES(Stage.AXIAL),
    PARADIGM(Stage.AXIAL),
    ELEMENTS(false, Stage.AXIAL),
    THREE(Stage.SELECTIVE, "coding-table-3"),
    RESULT(false, Stage.SELECTIVE),
    RELATIONS(Stage.SELECTIVE),
    SELECTIVE(Stage.SELECTIVE),
    DATA_STRUCTURE(Stage.SELECTIVE),
    NEGATIVE(Stage.TEST),
    SATURATION(Stage.TEST),
    GRID(false, Stage.TEST),
    CHECKS(Stage.TEST);

    /// The part of the method that a table belongs to.
    public enum Stage {
        FIELD,
        OPEN,
        AXIAL,
        SELECTIVE,
        TEST
    }

    private final boolean usual;
    private final Stage stage;
    private final String written;

    TableKind(Stage stage) {
        this(true, stage);
    }

    TableKind(boolean usual, Stage stage) {
        this.usual = usual;
        this.stage = stage;
        this.written = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    TableKind(Stage stage, String written) {
        this.usual = true;
        this.stage = stage;
        this.written = written;
    }

    /// Those that do not tell again, with other heads, what another one tells.
    public static Set<TableKind> usual() {
        return Arrays.stream(values())
                .filter(kind -> kind.usual)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TableKind.class)));
    }

    public Stage stage() {
        return stage;
    }

    /// As the command line calls it.
    public String written() {
        return written;
    }

    public static Optional<TableKind> of(String written) {
        return Arrays.stream(values()).filter(kind -> kind.written.equals(written)).findFirst();
    }
}

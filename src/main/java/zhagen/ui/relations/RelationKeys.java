package zhagen.ui.relations;

import java.util.List;
import java.util.stream.Stream;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;

/// What can be done by key with relations, wherever they are shown.
public final class RelationKeys {

    /// The axial stage.
    public static final Area AREA = Area.of("relations");
    /// A new relation, from what is picked.
    public static final Command NEW = AREA.command("new", "R", "N");
    /// All commands of the list of relations and of evidence.
    public static final List<Command> COMMANDS =
            Stream.of(RelationsPane.COMMANDS, EvidencePane.COMMANDS).flatMap(List::stream).toList();

    private RelationKeys() {}
}

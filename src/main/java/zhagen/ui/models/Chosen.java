package zhagen.ui.models;

import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.theory.Graph.Key;

/// What is selected in a figure.
sealed interface Chosen {

    record Box(Id<Code> category) implements Chosen {}

    record Arrow(Key key) implements Chosen {}
}

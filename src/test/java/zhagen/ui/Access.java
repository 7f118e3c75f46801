package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import zhagen.ui.look.Screen;
import zhagen.ui.reader.Reader;

/// What of the window somebody does not reach, or is not told of, who has no mouse, or does not see it.
final class Access {

    private final Walk walk;
    /// Controls without a name, and where they were met.
    final Set<String> nameless = new TreeSet<>();
    /// Controls that the keyboard does not get to, and where they were met.
    final Set<String> missed = new TreeSet<>();

    Access(Walk walk) {
        this.walk = walk;
    }

    /// Looks for what has no name.
    void names(String where) {
        walk.settle();
        Screen.run(() -> shown().filter(Access::wantsName)
                .filter(node -> !hasName(node))
                .forEach(node -> nameless.add(where + ": " + path(node))));
    }

    /// Goes to all that can have the keyboard.
    void keyboard(String where) {
        walk.settle();
        var wanted = Screen.on(() -> shown().filter(Access::takesFocus).toList());
        var reached = reached(wanted);
        wanted.stream()
                .filter(node -> !reached.contains(node) && !isBesideOneOf(reached, node) && isStillShown(node))
                .forEach(node -> missed.add(where + ": " + path(node)));
    }

    /// Of buttons of which one is on, that one is reached, and the arrows lead to the others.
    private static boolean isBesideOneOf(Set<Node> reached, Node node) {
        return node instanceof ToggleButton toggle && toggle.getToggleGroup() != null
                && reached.stream().anyMatch(other -> toggle.getToggleGroup().getToggles().contains(other));
    }

    /// What was gone through may have chosen something else to look at.
    private boolean isStillShown(Node node) {
        return Screen.on(() -> shown().anyMatch(node::equals));
    }

    /// What gets the keyboard by going from pane to pane, and through each with Tab, in both directions, until all is reached.
    private Set<Node> reached(List<Node> wanted) {
        var reached = new LinkedHashSet<Node>();
        var begun = new LinkedHashSet<Node>();
        for (var pane = next(KeyCode.F6, false); begun.add(pane); pane = next(KeyCode.F6, false)) {
            for (var backwards : List.of(false, true)) {
                Screen.run(pane::requestFocus);
                var met = new LinkedHashSet<Node>();
                while (met.add(owner()) && !reached.containsAll(wanted)) {
                    reached.addAll(met);
                    next(KeyCode.TAB, backwards);
                }
            }
            Screen.run(pane::requestFocus);
        }
        assertThat(begun.size() + reached.size()).as("where the keyboard gets to").isGreaterThan(3);
        return reached;
    }

    /// Where words of any length are written, a tab is one of them, and Ctrl+Tab leads on.
    private Node next(KeyCode key, boolean backwards) {
        return Screen.on(() -> {
            var at = walk.stage.getScene().getFocusOwner();
            at.fireEvent(new KeyEvent(
                    at, at, KeyEvent.KEY_PRESSED, "", "", key, backwards, at instanceof TextArea, false, false));
            return walk.stage.getScene().getFocusOwner();
        });
    }

    private Node owner() {
        return Screen.on(() -> walk.stage.getScene().getFocusOwner());
    }

    private Stream<Node> shown() {
        var all = new ArrayList<Node>();
        collect(walk.stage.getScene().getRoot(), all);
        return all.stream();
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible()) {
            return;
        }
        into.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    private static boolean takesFocus(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && Stream.iterate(node, Node::getParent)
                .takeWhile(parent -> parent != null)
                .noneMatch(parent -> parent.getStyleClass().contains("cell"));
    }

    private static boolean wantsName(Node node) {
        boolean insideAnother = Stream.iterate(node.getParent(), Node::getParent)
                .takeWhile(parent -> parent != null)
                .anyMatch(parent -> parent instanceof ComboBoxBase<?> || parent instanceof ChoiceBox<?>);
        return !insideAnother
                && (node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBoxBase<?>
                        || node instanceof ChoiceBox<?> || node instanceof ListView<?> || node instanceof TableView<?>
                        || node instanceof TreeView<?> || node instanceof Reader
                        || node.getStyleClass().contains("model-canvas"));
    }

    private boolean hasName(Node node) {
        return said(node.getAccessibleText())
                || node instanceof Labeled labelled && said(labelled.getText())
                || node instanceof TextInputControl field && said(field.getPromptText())
                || shown().anyMatch(other -> other instanceof Label label && label.getLabelFor() == node);
    }

    private static boolean said(String words) {
        return words != null && !words.isBlank();
    }

    private static String path(Node node) {
        return Stream.iterate(node, Node::getParent)
                .takeWhile(parent -> parent != null)
                .limit(4)
                .map(parent -> parent.getClass().getSimpleName() + parent.getStyleClass())
                .reduce((inner, outer) -> inner + " in " + outer)
                .orElseThrow();
    }
}

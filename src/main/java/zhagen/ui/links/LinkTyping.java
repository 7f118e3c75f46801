package zhagen.ui.links;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;

/// Offers what a link may lead to while it is typed: from `[[` on, what answers to the letters stands beside the caret, and is taken by
/// Enter, Tab or a click. It lies over its host, and takes no room there. Screen thread.
public final class LinkTyping extends ListView<Thing> {

    private static final String BEGINS = "[[";
    private static final String ENDS = "]]";
    private static final int LONGEST = 40;
    private static final double WIDTH = 340;
    private static final double ROW = 30;
    private static final int ROWS = 7;

    private final Pane host;
    private final TextArea area;
    private final Function<String, List<Thing>> find;
    private final Consumer<Thing> chosen;

    /// @param find what answers to the letters typed, the best first
    /// @param chosen what writes the link; it calls [#write(String)]
    public LinkTyping(Pane host, TextArea area, Function<String, List<Thing>> find, Consumer<Thing> chosen) {
        this.host = host;
        this.area = area;
        this.find = find;
        this.chosen = chosen;
        getStyleClass().addAll("floating", "link-typing");
        setManaged(false);
        setVisible(false);
        setFocusTraversable(false);
        setFixedCellSize(ROW);
        setCellFactory(_ -> new ThingCell());
        area.caretPositionProperty().subscribe(() -> look());
        area.textProperty().subscribe(() -> look());
        area.focusedProperty().subscribe(() -> look());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(clicked -> {
            if (clicked.getButton() == MouseButton.PRIMARY) {
                choose();
            }
        });
    }

    /// Where the link begins that is being typed; -1 where none is.
    private int begins() {
        int caret = Math.min(area.getCaretPosition(), area.getLength());
        var before = area.getText().substring(0, caret);
        int at = before.lastIndexOf(BEGINS);
        var typed = at < 0 ? "" : before.substring(at + BEGINS.length());
        return at < 0 || typed.length() > LONGEST || typed.contains("\n") || typed.contains(ENDS) ? -1 : at;
    }

    private void look() {
        int at = area.isFocused() || isVisible() && isFocused() ? begins() : -1;
        if (at < 0) {
            hide();
            return;
        }
        int caret = Math.min(area.getCaretPosition(), area.getLength());
        getItems().setAll(find.apply(area.getText().substring(at + BEGINS.length(), caret)));
        getSelectionModel().selectFirst();
        scrollTo(0);
        setVisible(!getItems().isEmpty());
        if (isVisible()) {
            toFront();
            place(at);
        }
    }

    /// Below the line that is typed in, or above it where there is no room.
    private void place(int at) {
        if (!(area.getSkin() instanceof TextAreaSkin skin)) {
            return;
        }
        var letter = skin.getCharacterBounds(at);
        var corner = host.sceneToLocal(area.localToScene(new Point2D(letter.getMinX(), letter.getMaxY())));
        double height = Math.min(ROWS, getItems().size()) * ROW + 10;
        double above = corner.getY() - letter.getHeight() - height - 4;
        boolean fits = corner.getY() + height + 4 <= host.getHeight() || above < 0;
        double width = Math.min(WIDTH, host.getWidth() - 16);
        resizeRelocate(
                Math.clamp(corner.getX(), 8, Math.max(8, host.getWidth() - width - 8)),
                fits ? corner.getY() + 4 : above,
                width,
                height);
    }

    private void pressed(KeyEvent pressed) {
        if (!isVisible()) {
            return;
        }
        switch (pressed.getCode()) {
            case DOWN -> getSelectionModel().selectNext();
            case UP -> getSelectionModel().selectPrevious();
            case ENTER, TAB -> choose();
            case ESCAPE -> hide();
            default -> {
                return;
            }
        }
        scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - ROWS + 2));
        pressed.consume();
    }

    private void choose() {
        var thing = getSelectionModel().getSelectedItem();
        if (thing != null && begins() >= 0) {
            chosen.accept(thing);
            area.requestFocus();
        }
        hide();
    }

    /// Puts a link in the place of what is typed for it.
    public void write(String link) {
        int at = begins();
        int caret = area.getCaretPosition();
        int end = area.getText().startsWith(ENDS, caret) ? caret + ENDS.length() : caret;
        area.replaceText(Math.max(0, at < 0 ? caret : at), end, link);
    }

    /// Sends the offers away.
    ///
    /// @return whether there were any
    public boolean hide() {
        boolean shown = isVisible();
        setVisible(false);
        return shown;
    }
}
